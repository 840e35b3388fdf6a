package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final Duration LONG = Duration.ofHours(1);

    @Test
    void a_resting_loop_takes_a_turn_when_it_is_woken() throws InterruptedException {
        Semaphore turns = new Semaphore(0);
        try (Loop loop = new Loop("test", () -> rest(turns, LONG), LoopTest::fail).start()) {
            assertThat(turns.tryAcquire(5, TimeUnit.SECONDS)).isTrue();

            loop.wake();

            assertThat(turns.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_wake_during_a_turn_is_not_lost() throws InterruptedException {
        Semaphore turns = new Semaphore(0);
        CountDownLatch inTurn = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        try (Loop loop = new Loop(
                        "test",
                        () -> {
                            inTurn.countDown();
                            awaitQuietly(woken);
                            return rest(turns, LONG);
                        },
                        LoopTest::fail)
                .start()) {
            assertThat(inTurn.await(5, TimeUnit.SECONDS)).isTrue();
            loop.wake();
            woken.countDown();

            assertThat(turns.tryAcquire(2, 5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_turn_that_breaks_is_taken_again() throws InterruptedException {
        Semaphore turns = new Semaphore(0);
        AtomicInteger count = new AtomicInteger();
        try (Loop loop = new Loop(
                        "test",
                        () -> {
                            if (count.getAndIncrement() == 0) {
                                throw new IllegalStateException("broken once");
                            }
                            return rest(turns, LONG);
                        },
                        LoopTest::fail)
                .start()) {
            loop.wake();

            assertThat(turns.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_closed_loop_takes_no_further_turn() throws InterruptedException {
        Semaphore turns = new Semaphore(0);
        Loop loop = new Loop("test", () -> rest(turns, LONG), LoopTest::fail).start();
        assertThat(turns.tryAcquire(5, TimeUnit.SECONDS)).isTrue();

        loop.close();
        loop.wake();

        assertThat(turns.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void an_error_ends_the_loop_and_is_handed_on() throws InterruptedException {
        Semaphore errors = new Semaphore(0);
        try (Loop loop = new Loop(
                        "test",
                        () -> {
                            throw new StackOverflowError();
                        },
                        error -> errors.release())
                .start()) {
            loop.wake();

            assertThat(errors.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void fail(Throwable error) {
        throw new AssertionError(error);
    }

    private static Duration rest(Semaphore turns, Duration rest) {
        turns.release();
        return rest;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
