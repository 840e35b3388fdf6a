package jianbao.web;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Who may ask a host now: two at once, the others wait. */
final class Turns {
    private static final int AT_ONCE = 2;
    // Hosts share them by hash: memory stays bounded, and those that meet only wait a little longer.
    private static final int STRIPES = 256;

    private final Semaphore[] free =
            Stream.generate(() -> new Semaphore(AT_ONCE, true)).limit(STRIPES).toArray(Semaphore[]::new);

    /** Waits for a turn, which is given back by {@link Semaphore#release}. */
    Semaphore take(String host, Duration patience) throws InterruptedIOException {
        Semaphore turn = free[Math.floorMod(host.hashCode(), STRIPES)];
        try {
            if (turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return turn;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new InterruptedIOException("waiting for others that ask the same host");
    }
}
