package jianbao.telegram;

import java.time.Duration;

/** How long to wait after failures in a row: 2 s, doubled each time, at most five minutes. */
public final class Backoff {
    private static final Duration MOST = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 8;

    private Backoff() {}

    /** The wait before the next try; failures counts the ones before this one, from 0. */
    public static Duration after(int failures) {
        Duration wait = Duration.ofSeconds(2L << Math.min(failures, DOUBLINGS));
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    /** As {@link #after(int)}, or as long as Telegram asks where that is longer. */
    public static Duration after(int failures, Duration asked) {
        Duration wait = after(failures);
        return asked.compareTo(wait) > 0 ? asked : wait;
    }
}
