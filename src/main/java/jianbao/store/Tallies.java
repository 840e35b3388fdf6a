package jianbao.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** How often things happened since the database was made. Counted in the transaction in which they happen. */
public final class Tallies {
    private final Sql sql;

    Tallies(Sql sql) {
        this.sql = sql;
    }

    /** What is counted. */
    public enum Tally {
        /** Messages that arrived; several rows may share one. */
        SENT,
        /** Tries that are made again. */
        RETRIED,
        /** Sends whose answer was lost. */
        UNSURE,
        /** Messages that will not be tried again. */
        GIVEN_UP,
        /** Chats that can no longer be written to. */
        PARKED
    }

    /** Each with its count, 0 where it never happened. */
    public Map<Tally, Long> all() {
        return sql.read(h -> {
            Map<Tally, Long> all = new HashMap<>();
            for (Tally tally : Tally.values()) {
                all.put(tally, 0L);
            }
            h.createQuery("select name, happened from tallies")
                    .map((row, context) -> Map.entry(Tally.valueOf(row.getString("name")), row.getLong("happened")))
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
            return all;
        });
    }

    static void add(Handle h, Tally tally) {
        h.execute(
                "insert into tallies (name, happened) values (?, 1)"
                        + " on conflict (name) do update set happened = tallies.happened + 1",
                tally.name());
    }
}
