package jianbao.push;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import jianbao.store.Database;
import jianbao.store.Outbox;

/**
 * Writes down who is owed a new article, chunk by chunk, so that a million subscribers block nobody else's write. A chunk
 * is as large as the machine can write in a moment that nobody notices: each commit waits for the disk, so that small ones
 * take longer in all.
 */
public final class FanOut {
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration SHORT = Duration.ofMillis(4);
    private static final Duration LONG = Duration.ofMillis(10);
    private static final int LEAST = 250;
    private static final int MOST = 4_000;

    private final Outbox outbox;
    private final InstantSource time;
    private int chunk = LEAST;

    /** Fans out in that store. */
    public FanOut(Database store, InstantSource time) {
        this.outbox = store.outbox();
        this.time = time;
    }

    /** Writes one chunk; zero when there is more. */
    public Duration turn() {
        Instant now = time.instant();
        if (!outbox.fanOut(chunk, now)) {
            return REST;
        }
        fit(Duration.between(now, time.instant()));
        return Duration.ZERO;
    }

    /** By how long a full chunk took; that it waited for others counts too, and is another reason for smaller ones. */
    private void fit(Duration took) {
        if (took.compareTo(SHORT) < 0) {
            chunk = Math.min(2 * chunk, MOST);
        } else if (took.compareTo(LONG) > 0) {
            chunk = Math.max(chunk / 2, LEAST);
        }
    }
}
