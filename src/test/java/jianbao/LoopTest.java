package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final Duration LONG = Duration.ofHours(1);
    private static final int PATIENCE = 20;

    private final List<Throwable> errors = new CopyOnWriteArrayList<>();
    private final Loops loops = new Loops(errors::add);
    private final Semaphore turns = new Semaphore(0);

    @AfterEach
    void stop() {
        loops.stop();
        loops.awaitEnd(Duration.ofSeconds(PATIENCE));
    }

    @Test
    void a_resting_loop_takes_a_turn_when_it_is_woken() throws InterruptedException {
        Loop loop = loops.start("test", this::turn);
        assertThat(turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();

        loop.wake();

        assertThat(turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_wake_during_a_turn_is_not_lost() throws InterruptedException {
        CountDownLatch inTurn = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        Loop loop = loops.start("test", () -> {
            inTurn.countDown();
            woken.await();
            return turn();
        });
        assertThat(inTurn.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        loop.wake();
        woken.countDown();

        assertThat(turns.tryAcquire(2, PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_turn_that_breaks_is_taken_again() throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        Loop loop = loops.start("test", () -> {
            if (count.getAndIncrement() == 0) {
                throw new IllegalStateException("broken once");
            }
            return turn();
        });
        loop.wake();

        assertThat(turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(errors).isEmpty();
    }

    @Test
    void a_stopped_loop_takes_no_further_turn_and_a_late_one_none() throws InterruptedException {
        Loop loop = loops.start("test", this::turn);
        assertThat(turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();

        loops.stop();
        loop.wake();
        loops.awaitEnd(Duration.ofSeconds(PATIENCE));
        loops.start("late", this::turn).wake();

        assertThat(turns.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void loops_that_hang_are_waited_for_together_and_not_one_by_one() {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 10; i++) {
            loops.start("hanging", () -> {
                never.await();
                return LONG;
            });
        }
        loops.stop();
        long start = System.nanoTime();

        loops.awaitEnd(Duration.ofMillis(200));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_500));
        never.countDown();
    }

    @Test
    void an_error_ends_the_loop_and_is_handed_on() throws InterruptedException {
        Semaphore handed = new Semaphore(0);
        new Loop(
                        "test",
                        () -> {
                            throw new StackOverflowError();
                        },
                        error -> handed.release())
                .start();

        assertThat(handed.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_loop_that_rests_lives_and_one_that_hangs_is_told_of() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Loop resting = loops.start("resting", this::turn);
        Loop hanging = loops.start("hanging", () -> {
            turn();
            never.await();
            return LONG;
        });
        assertThat(turns.tryAcquire(2, PATIENCE, TimeUnit.SECONDS)).isTrue();

        long soon = System.nanoTime() + Duration.ofMinutes(30).toNanos();

        assertThat(loops.faults()).isEmpty();
        assertThat(resting.fault(soon)).isEmpty();
        assertThat(hanging.fault(soon))
                .hasValueSatisfying(fault -> assertThat(fault).contains("hanging", "no sign of life"));
        never.countDown();
    }

    @Test
    void a_loop_all_of_whose_turns_break_is_told_of() throws InterruptedException {
        Semaphore mayBreak = new Semaphore(0);
        Loop loop = loops.start("broken", () -> {
            turns.release();
            mayBreak.acquire();
            throw new IllegalStateException("broken");
        });
        for (int i = 0; i < 5; i++) {
            assertThat(turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(loop.fault(System.nanoTime())).isEmpty();
            mayBreak.release();
            loop.wake();
        }
        assertThat(turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();

        assertThat(loops.faults()).singleElement().asString().contains("broken broke", "times in a row");
        mayBreak.release();
    }

    private Duration turn() {
        turns.release();
        return LONG;
    }
}
