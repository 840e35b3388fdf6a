package jianbao.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jianbao.model.ChatRef;
import jianbao.telegram.Pace.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private Instant now = START;
    private final Pace pace = new Pace(() -> now, 30);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 1000})
    void pushes_keep_to_the_rate_and_waste_nothing_of_it(int perSecond) {
        Pace own = new Pace(() -> now, perSecond);
        List<Instant> sent = new ArrayList<>();
        for (int i = 0; i < 20 * perSecond; i++) {
            sent.add(pass(own, ChatRef.of(i + 1), Urgency.PUSH));
        }

        assertThat(mostWithin(Duration.ofSeconds(1), sent)).isLessThanOrEqualTo(perSecond);
        assertThat(Duration.between(START, now).toMillis()).isLessThanOrEqualTo((long) (20_000 * 1.05));
    }

    @ParameterizedTest
    @CsvSource({"30, 15", "15, 30", "30, 1", "1, 30"})
    void a_budget_that_changes_lets_no_more_through_in_a_second_than_the_larger_of_both(int before, int after) {
        Pace own = new Pace(() -> now, before);
        List<Instant> sent = new ArrayList<>();
        for (int i = 0; i < 20 * before; i++) {
            sent.add(pass(own, ChatRef.of(i + 1), Urgency.PUSH));
        }
        own.setBudget(after);
        Instant changed = now;
        for (int i = 0; i < 20 * after; i++) {
            sent.add(pass(own, ChatRef.of(1_000 + i), Urgency.PUSH));
        }

        assertThat(mostWithin(Duration.ofSeconds(1), sent)).isLessThanOrEqualTo(Math.max(before, after));
        assertThat(mostWithin(Duration.ofSeconds(1), sent.subList(20 * before, sent.size())))
                .isLessThanOrEqualTo(after);
        // What went out in the second before the change counts in the new budget.
        assertThat(Duration.between(changed, now).toMillis()).isLessThanOrEqualTo((long) (20_400 * 1.05));
    }

    @Test
    void pushes_stand_back_for_an_answer_that_only_looks_when_it_may_leave() {
        int chat = 0;
        Instant asked = now;
        Duration worst = Duration.ZERO;
        Instant due = now;
        for (int millisecond = 0; millisecond < 20_000; millisecond++) {
            // Pushes come first in every millisecond, and take all that they get.
            while (pace.ask(ChatRef.of(++chat), Urgency.PUSH).isZero()) {}
            ChatRef person = ChatRef.of(1_000_000L + millisecond);
            if (!due.isAfter(now)) {
                due = now.plus(pace.until(person, Urgency.ANSWER));
                if (due.equals(now)) {
                    assertThat(pace.ask(person, Urgency.ANSWER)).isZero();
                    worst = longer(worst, Duration.between(asked, now));
                    asked = now.plusMillis(20);
                    due = asked;
                }
            }
            now = now.plusMillis(1);
        }

        assertThat(longer(worst, Duration.between(asked, now))).isLessThan(Duration.ofSeconds(2));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    @Test
    void the_rate_is_kept_whoever_asks_and_whenever() {
        Random random = new Random(3);
        List<Instant> sent = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            now = now.plusMillis(random.nextInt(random.nextInt(20) == 0 ? 3000 : 10));
            Urgency urgency = random.nextBoolean() ? Urgency.ANSWER : Urgency.PUSH;
            if (pace.ask(ChatRef.of(random.nextInt(500) + 1), urgency).isZero()) {
                sent.add(now);
            }
        }

        assertThat(sent).hasSizeGreaterThan(2000);
        assertThat(mostWithin(Duration.ofSeconds(1), sent)).isLessThanOrEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"42, 3, 3, 30", "-42, 3, 3, 20", "-42, 60, 20, 20"})
    void a_chat_gets_three_in_three_seconds_and_a_group_twenty_a_minute(long chat, int seconds, int most, int inFirst) {
        List<Instant> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            sent.add(pass(pace, ChatRef.of(chat), Urgency.ANSWER));
        }

        assertThat(mostWithin(Duration.ofSeconds(seconds), sent)).isEqualTo(most);
        assertThat(sent.stream()
                        .filter(at -> at.isBefore(START.plusSeconds(30)))
                        .count())
                .isEqualTo(inFirst);
        assertThat(sent.get(2)).isEqualTo(START);
    }

    @Test
    void topics_of_one_chat_share_its_rate() {
        IntStream.range(0, 3).forEach(topic -> pace.ask(new ChatRef(-1, topic), Urgency.ANSWER));

        assertThat(pace.ask(new ChatRef(-1, 9), Urgency.ANSWER)).isPositive();
        assertThat(pace.ask(new ChatRef(-2, 9), Urgency.ANSWER)).isZero();
    }

    @Test
    void pushes_at_once_leave_a_tenth_to_people() {
        long pushes = IntStream.range(0, 100)
                .filter(i -> pace.ask(ChatRef.of(i + 1), Urgency.PUSH).isZero())
                .count();
        long answers = IntStream.range(0, 100)
                .filter(i -> pace.ask(ChatRef.of(i + 1000), Urgency.ANSWER).isZero())
                .count();

        assertThat(pushes).isEqualTo(27);
        assertThat(answers).isEqualTo(3);
    }

    @Test
    void there_is_room_for_a_push_as_soon_as_one_may_leave_and_asking_for_it_takes_nothing() {
        for (int i = 0; i < 100; i++) {
            now = now.plus(pace.untilRoom());
            assertThat(pace.untilRoom()).isZero();
            assertThat(pace.ask(ChatRef.of(i + 1), Urgency.PUSH)).isZero();
        }

        assertThat(now).isAfter(START.plusSeconds(3));
    }

    @Test
    void there_is_room_for_as_many_pushes_as_may_leave_now() {
        for (int i = 0; i < 200; i++) {
            now = now.plus(pace.untilRoom());
            int room = room();
            for (int push = 0; push < room; push++) {
                assertThat(pace.hasRoom(room - push)).isTrue();
                assertThat(pace.hasRoom(room - push + 1)).isFalse();
                assertThat(pace.ask(ChatRef.of(1_000 * i + push + 1), Urgency.PUSH))
                        .isZero();
            }
            assertThat(pace.ask(ChatRef.of(1_000 * i + 999), Urgency.PUSH)).isPositive();
        }
    }

    private int room() {
        return (int) IntStream.rangeClosed(1, 100).filter(pace::hasRoom).count();
    }

    @ParameterizedTest
    @CsvSource({"1, 5000, 25", "2, 5000, 60", "3, 5000, 95", "1, 300, 25"})
    void answers_hardly_wait_in_the_longest_stream_of_pushes(int together, int every, long millis) {
        Random random = new Random(5);
        int chat = 0;
        for (int round = 1; round < 200; round++) {
            Instant asked = START.plusMillis(every * (long) round + random.nextInt(every / 2));
            chat = push(chat, asked);
            for (int i = 0; i < together; i++) {
                ChatRef person = ChatRef.of(1_000_000 + chat + i);
                Duration wait = pace.ask(person, Urgency.ANSWER);
                while (!wait.isZero()) {
                    now = now.plus(wait);
                    // Pushes ask in the same instant, and first.
                    assertThat(pace.ask(ChatRef.of(++chat), Urgency.PUSH)).isPositive();
                    wait = pace.ask(person, Urgency.ANSWER);
                }
            }
            assertThat(Duration.between(asked, now)).isLessThanOrEqualTo(Duration.ofMillis(millis));
        }
    }

    /** All that may leave until then. */
    private int push(int last, Instant until) {
        int chat = last;
        while (now.isBefore(until)) {
            Duration wait = pace.ask(ChatRef.of(++chat), Urgency.PUSH);
            Instant next = now.plus(wait);
            now = next.isBefore(until) ? next : until;
        }
        return chat;
    }

    @Test
    void an_answer_that_its_own_chat_holds_up_holds_up_nobody() {
        IntStream.range(0, 10).forEach(i -> pace.ask(ChatRef.of(1), Urgency.ANSWER));

        assertThat(pace.ask(ChatRef.of(2), Urgency.PUSH)).isZero();
    }

    @Test
    void an_answer_that_never_comes_back_holds_up_pushes_for_a_moment_only() {
        IntStream.range(0, 31).forEach(i -> pace.ask(ChatRef.of(i + 1), Urgency.ANSWER));
        now = now.plusMillis(1020);
        assertThat(pace.ask(ChatRef.of(99), Urgency.PUSH)).isEqualTo(Duration.ofMillis(100));

        now = now.plusMillis(100);
        assertThat(pace.ask(ChatRef.of(99), Urgency.PUSH)).isZero();
    }

    @Test
    void a_held_chat_gets_nothing_before_its_time() {
        pace.holdUntil(1, START.plusSeconds(5000));
        pace.holdUntil(1, START.plusSeconds(10));

        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isEqualTo(Duration.ofSeconds(5000));
        assertThat(pace.ask(ChatRef.of(2), Urgency.ANSWER)).isZero();
        now = START.plusSeconds(5000);
        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isZero();
    }

    @Test
    void what_another_process_sent_to_a_chat_counts() {
        pace.remember(1, List.of(START.minusMillis(2000), START.minusMillis(1000), START.plusSeconds(60)));
        pace.remember(-1, Collections.nCopies(20, START.minusSeconds(30)));

        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isEqualTo(Duration.ofMillis(1060));
        assertThat(pace.ask(ChatRef.of(-1), Urgency.ANSWER)).isEqualTo(Duration.ofMillis(31_200));
        now = now.plusMillis(1060);
        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isZero();
        pace.remember(1, Collections.nCopies(3, now));
        now = now.plusMillis(1000);
        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isZero();
        // By a clock that was ahead of ours it was sent in the future.
        now = now.plusMillis(1000);
        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isZero();
    }

    @Test
    void a_refused_permit_costs_nothing() {
        IntStream.range(0, 1000).forEach(i -> pace.ask(ChatRef.of(1), Urgency.ANSWER));
        now = now.plusMillis(3060);

        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isZero();
    }

    @Test
    void a_clock_that_is_set_back_holds_up_nobody() {
        IntStream.range(0, 3).forEach(i -> pace.ask(ChatRef.of(1), Urgency.ANSWER));
        pace.holdUntil(2, now.plusSeconds(60));

        now = now.minus(Duration.ofDays(365));

        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isEqualTo(Duration.ofMillis(3060));
        assertThat(pace.ask(ChatRef.of(2), Urgency.ANSWER)).isEqualTo(Duration.ofSeconds(60));
        pace.holdUntil(3, now.plusSeconds(7));
        assertThat(pace.ask(ChatRef.of(3), Urgency.ANSWER)).isEqualTo(Duration.ofSeconds(7));
        now = now.plusMillis(3060);
        assertThat(pace.ask(ChatRef.of(1), Urgency.ANSWER)).isZero();
    }

    @Test
    void chats_without_a_word_to_say_are_forgotten() {
        Pace fast = new Pace(() -> now, 1000);
        for (int i = 0; i < 100_000; i++) {
            pass(fast, ChatRef.of(i + 1), Urgency.PUSH);
            if (i % 10 == 0) {
                fast.holdUntil(i, now.plusSeconds(1));
            }
        }

        assertThat(fast.remembered()).isLessThan(10_000);
    }

    @Test
    void holds_that_go_on_are_not_forgotten() {
        IntStream.range(0, 5000).forEach(i -> pace.holdUntil(i, START.plusSeconds(100)));

        assertThat(IntStream.range(0, 5000)
                        .allMatch(i -> pace.ask(ChatRef.of(i), Urgency.PUSH).equals(Duration.ofSeconds(100))))
                .isTrue();
    }

    @Test
    void several_threads_get_no_more_than_there_is() throws InterruptedException {
        AtomicInteger passed = new AtomicInteger();
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            int from = 1 + t * 1000;
            threads[t] = new Thread(() -> IntStream.range(from, from + 1000)
                    .filter(i -> pace.ask(ChatRef.of(i), Urgency.ANSWER).isZero())
                    .forEach(i -> passed.incrementAndGet()));
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(passed).hasValue(30);
    }

    /** Waits as long as it is told and no longer. */
    private Instant pass(Pace own, ChatRef to, Urgency urgency) {
        Duration wait = own.ask(to, urgency);
        while (!wait.isZero()) {
            assertThat(wait).isPositive();
            now = now.plus(wait);
            wait = own.ask(to, urgency);
        }
        return now;
    }

    private static int mostWithin(Duration stretch, List<Instant> sent) {
        Deque<Instant> window = new ArrayDeque<>();
        int most = 0;
        for (Instant at : sent) {
            window.add(at);
            // Half open: what leaves just when the stretch is over is in the next one.
            while (!window.getFirst().plus(stretch).isAfter(at)) {
                window.removeFirst();
            }
            most = Math.max(most, window.size());
        }
        return most;
    }
}
