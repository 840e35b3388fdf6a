package jianbao;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The loops of the house: started one by one, stopped together. Safe for use by several threads. */
final class Loops {
    private final Consumer<Throwable> onError;
    private final List<Loop> loops = new ArrayList<>();
    private boolean stopped;

    Loops(Consumer<Throwable> onError) {
        this.onError = onError;
    }

    /** Starts a loop; one that comes after {@link #stop} takes no turn. */
    synchronized Loop start(String name, Loop.Turn turn) {
        Loop loop = new Loop(name, turn, onError);
        if (!stopped) {
            loops.add(loop);
            loop.start();
        }
        return loop;
    }

    /** What keeps loops from their turns; none while all live. */
    List<String> faults() {
        long now = System.nanoTime();
        return all().stream().flatMap(loop -> loop.fault(now).stream()).toList();
    }

    /** Ends the rests of all: something has changed that concerns many of them. */
    void wake() {
        all().forEach(Loop::wake);
    }

    /** No further turn begins anywhere. */
    synchronized void stop() {
        stopped = true;
        loops.forEach(Loop::stop);
    }

    /** Waits so long at most for all turns under way together; called after {@link #stop}. */
    void awaitEnd(Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        // Outside of the lock, since a turn under way may want to wake the others.
        all().forEach(loop -> loop.awaitEnd(deadline));
    }

    private synchronized List<Loop> all() {
        return List.copyOf(loops);
    }
}
