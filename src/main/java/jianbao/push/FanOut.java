package jianbao.push;

import java.time.Duration;
import java.time.InstantSource;
import jianbao.store.Database;
import jianbao.store.Outbox;

/** Writes down who is owed a new article, chunk by chunk, so that a million subscribers block nobody else's write. */
public final class FanOut {
    private static final int CHUNK = 2_000;
    private static final Duration REST = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final InstantSource time;

    /** Fans out in that store. */
    public FanOut(Database store, InstantSource time) {
        this.outbox = store.outbox();
        this.time = time;
    }

    /** Writes one chunk; zero when there is more. */
    public Duration turn() {
        return outbox.fanOut(CHUNK, time.instant()) ? Duration.ZERO : REST;
    }
}
