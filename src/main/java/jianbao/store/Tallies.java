package jianbao.store;

import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** How often things happened since the database was made. Counted in the transaction in which they happen. */
final class Tallies {
    private Tallies() {}

    /** What is counted. */
    enum Tally {
        /** Messages that arrived; several rows may share one. */
        SENT,
        /** Tries that are made again. */
        RETRIED,
        /** Sends whose answer was lost. */
        UNSURE,
        /** Messages that will not be tried again. */
        GIVEN_UP,
        /** Chats that could no longer be written to. */
        PARKED;

        private String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    static void add(Handle h, Tally tally) {
        h.execute(
                "insert into tallies (name, happened) values (?, 1)"
                        + " on conflict (name) do update set happened = tallies.happened + 1",
                tally.text());
    }
}
