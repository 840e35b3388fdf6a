package jianbao.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Who is to be read when. Several loops may take turns at one schedule: each takes the source that has been due the
 * longest, and no source is read by two at once.
 */
public final class Schedule {
    /** Where all sources are under way. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private final PriorityQueue<Entry> waiting = new PriorityQueue<>(Comparator.comparing(Entry::due));
    private final InstantSource time;

    private record Entry(Intake intake, Instant due) {}

    /** All are due at once, in this order. */
    public Schedule(List<Intake> intakes, InstantSource time) {
        this.time = time;
        Instant now = time.instant();
        for (int i = 0; i < intakes.size(); i++) {
            waiting.add(new Entry(intakes.get(i), now.minusMillis(intakes.size() - i)));
        }
    }

    /** Looks at one source that is due, if there is one, and says how long to rest. */
    public Duration turn() {
        Optional<Entry> due = takeDue();
        due.ifPresent(entry -> read(entry.intake()));
        return untilNext();
    }

    private void read(Intake intake) {
        // Should the turn break, the source is asked again after a while all the same.
        Duration rest = IDLE;
        try {
            rest = intake.turn();
        } finally {
            put(new Entry(intake, time.instant().plus(rest)));
        }
    }

    private synchronized Optional<Entry> takeDue() {
        Instant now = time.instant();
        return Optional.ofNullable(waiting.peek())
                .filter(entry -> !entry.due().isAfter(now))
                .map(entry -> waiting.remove());
    }

    private synchronized void put(Entry entry) {
        waiting.add(entry);
    }

    private synchronized Duration untilNext() {
        Entry next = waiting.peek();
        if (next == null) {
            return IDLE;
        }
        Duration rest = Duration.between(time.instant(), next.due());
        return rest.isNegative() ? Duration.ZERO : rest.compareTo(IDLE) > 0 ? IDLE : rest;
    }
}
