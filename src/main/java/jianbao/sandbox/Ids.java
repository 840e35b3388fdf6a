package jianbao.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Numbers that go on growing when the sandbox starts anew, since the bot remembers what it has seen: they begin at the
 * seconds since 2020, so until 2037 they fit into Telegram's 32 bits. Guarded by the world's gate.
 */
final class Ids {
    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final int UPDATES_PER_SECOND = 4;

    private long message;
    private long update;
    private long press;

    Ids(Instant now) {
        message = Math.max(1, Duration.between(EPOCH, now).toSeconds());
        update = message * UPDATES_PER_SECOND;
        press = message * 1_000_000;
    }

    long nextMessage() {
        return ++message;
    }

    long nextUpdate() {
        return ++update;
    }

    String nextPress() {
        return Long.toString(++press);
    }
}
