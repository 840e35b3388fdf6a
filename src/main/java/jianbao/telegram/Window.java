package jianbao.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * So many permits in any stretch of that time: an exact sliding window, not a bucket that lets twice its size through at
 * its border. Not safe for several threads.
 */
final class Window {
    private final Instant[] taken;
    private final Duration stretch;
    private int oldest;

    Window(int permits, Duration stretch) {
        this.taken = new Instant[permits];
        this.stretch = stretch;
        Arrays.fill(taken, Instant.MIN);
    }

    /** One of another size in which the latest that were taken here are taken too. */
    Window resized(int permits, Duration time) {
        Window other = new Window(permits, time);
        for (int i = Math.max(0, taken.length - permits); i < taken.length; i++) {
            other.take(taken[(oldest + i) % taken.length]);
        }
        return other;
    }

    /** From when on one more permit may be taken; long ago where one may be taken already. */
    Instant freeFrom() {
        return freeFrom(1, 1);
    }

    /**
     * From when on so many more may be taken where only that part of all may be taken at once: the others follow one by
     * one, each when as many as have been taken before it are due at an even pace. Never, where they are more than that
     * part.
     */
    Instant freeFrom(int number, double atOnce) {
        Instant from = Instant.MIN;
        for (int n = Math.max(1, (int) (atOnce * taken.length)); n <= taken.length; n++) {
            if (number > n) {
                return Instant.MAX;
            }
            Instant nth = taken[Math.floorMod(oldest - 1 - n + number, taken.length)];
            Instant even = nth.plus(stretch.multipliedBy(n).dividedBy(taken.length));
            from = even.isAfter(from) ? even : from;
        }
        return from;
    }

    void take(Instant now) {
        taken[oldest] = now;
        oldest = (oldest + 1) % taken.length;
    }

    /** Whether it is as good as new. */
    boolean isFull(Instant now) {
        Instant newest = taken[Math.floorMod(oldest - 1, taken.length)];
        return !newest.plus(stretch).isAfter(now);
    }
}
