package jianbao;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import jianbao.telegram.Backoff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that takes a room's turns, resting in between as long as the room says, or until it is woken. A turn that
 * breaks is logged and taken again after a rest that grows; an {@link Error} ends the loop and is handed to the roof.
 */
final class Loop {
    private static final Logger log = LoggerFactory.getLogger(Loop.class);
    /** Longer than any turn takes, also one that goes from one slow server to the next: every call is bounded. */
    private static final Duration LONGEST_TURN = Duration.ofMinutes(10);

    private static final int MANY_FAILURES = 5;

    private final String name;
    private final Turn turn;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean woken;
    private boolean closed;
    private final AtomicInteger failures = new AtomicInteger();
    /** When the next sign of life is overdue, by {@link System#nanoTime}. */
    private volatile long overdue;

    /** One round of a room. */
    interface Turn {
        /** Does one round and says how long to rest. */
        Duration turn() throws InterruptedException;
    }

    Loop(String name, Turn turn, Consumer<Throwable> onError) {
        this.name = name;
        this.turn = turn;
        this.thread = new Thread(this::run, "jianbao-" + name);
        thread.setUncaughtExceptionHandler((where, error) -> onError.accept(error));
    }

    Loop start() {
        expectLife(Duration.ZERO);
        thread.start();
        return this;
    }

    /** Ends the rest; a turn under way is followed by another at once. */
    void wake() {
        change(() -> woken = true);
    }

    /** No further turn begins; the one under way may end. */
    void stop() {
        change(() -> closed = true);
    }

    /** Waits for the turn under way, until that moment of {@link System#nanoTime} at the latest. */
    void awaitEnd(long deadline) {
        try {
            // A join of 0 would wait for ever.
            thread.join(
                    Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
            if (thread.isAlive()) {
                log.warn("{} is still busy; leaving it", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What keeps it from its turns; empty while it lives.
     *
     * @param now of {@link System#nanoTime}
     */
    Optional<String> fault(long now) {
        if (now - overdue > 0) {
            return Optional.of(name + " has given no sign of life since it was due "
                    + Duration.ofNanos(now - overdue).toSeconds() + " s ago");
        }
        int broken = failures.get();
        return broken < MANY_FAILURES
                ? Optional.empty()
                : Optional.of(name + " broke " + broken + " times in a row; the log says why");
    }

    private void run() {
        try {
            do {
                rest(turn());
            } while (!isClosed());
        } catch (InterruptedException e) {
            log.debug("{} was interrupted", name);
        }
    }

    private Duration turn() throws InterruptedException {
        expectLife(Duration.ZERO);
        try {
            Duration rest = turn.turn();
            failures.set(0);
            return rest;
        } catch (RuntimeException e) {
            Duration rest = Backoff.after(failures.getAndIncrement());
            log.error("{} broke; it goes on in {} s", name, rest.toSeconds(), e);
            return rest;
        }
    }

    private void expectLife(Duration rest) {
        overdue = System.nanoTime() + rest.plus(LONGEST_TURN).toNanos();
    }

    private void rest(Duration duration) throws InterruptedException {
        expectLife(duration);
        lock.lock();
        try {
            long nanos = duration.toNanos();
            while (nanos > 0 && !woken && !closed) {
                nanos = changed.awaitNanos(nanos);
            }
            woken = false;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
