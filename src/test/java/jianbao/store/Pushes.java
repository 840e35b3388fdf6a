package jianbao.store;

import static jianbao.store.Briefs.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.model.Subscription;

/** Owed articles for tests; all at noon. */
final class Pushes {
    static final Duration LEASE = Duration.ofMinutes(1);

    private final Database database;

    Pushes(Database database) {
        this.database = database;
    }

    void subscribe(long... chats) {
        for (long chat : chats) {
            subscribe(ChatRef.of(chat), NOON);
        }
    }

    /** The chats from 1 to that one, together. */
    void subscribeAll(int chats) {
        database.together(() -> subscribe(LongStream.rangeClosed(1, chats).toArray()));
    }

    void subscribe(ChatRef chat, Instant since) {
        database.subscriptions().add(new Subscription(chat, since));
    }

    /** Keeps a new article that is owed, without making any rows yet. */
    void keepOwed(int number) {
        String file = number + ".md";
        database.articles()
                .keep(
                        Briefs.titled(number, "Number " + number),
                        List.of("path:" + file),
                        Briefs.stamp(file, "1"),
                        true);
    }

    /** Keeps a new article and makes all the rows for it. */
    void owe(int number) {
        keepOwed(number);
        fanOut();
    }

    void fanOut() {
        boolean more = true;
        while (more) {
            more = database.outbox().fanOut(100, NOON);
        }
    }

    List<Push> claim() {
        return database.outbox().claim(100, NOON, LEASE);
    }
}
