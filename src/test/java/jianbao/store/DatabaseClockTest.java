package jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseClockTest {
    /** For how long a busy database may keep a test waiting. */
    private static final long SECONDS = 20;

    @Nested
    class OnAServer {
        @RegisterExtension
        final Opened opened = new Opened(Engine.POSTGRESQL);

        private final Local local = new Local();

        @Test
        void the_servers_time_counts_though_this_machine_is_minutes_off() {
            local.off = Duration.ofMinutes(-7);
            DatabaseClock clock = opened.database().clock(local);

            assertThat(clock.instant()).isCloseTo(Instant.now(), within(SECONDS, ChronoUnit.SECONDS));

            local.off = Duration.ofMinutes(9);
            assertThat(clock.turn()).isLessThanOrEqualTo(Duration.ofMinutes(1));
            assertThat(clock.instant()).isCloseTo(Instant.now(), within(SECONDS, ChronoUnit.SECONDS));
        }

        @Test
        void a_slow_answer_shifts_the_time_no_further_than_it_must() {
            DatabaseClock clock = opened.database().clock(local);
            Instant fixed = Instant.now();
            Duration before = ahead(clock, fixed);

            // The server's time lies between, for all that we know anywhere.
            local.next(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600));
            clock.turn();
            assertThat(ahead(clock, fixed)).isEqualTo(before);

            // By this clock it answered between two and four minutes ago.
            local.next(Instant.now().plusSeconds(120), Instant.now().plusSeconds(240));
            clock.turn();
            assertThat(ahead(clock, fixed)).isCloseTo(Duration.ofSeconds(-120), Duration.ofSeconds(SECONDS));
        }

        @Test
        void at_first_the_middle_between_question_and_answer_counts() {
            Instant fixed = Instant.now();
            local.next(fixed.plusSeconds(100), fixed.plusSeconds(300));

            assertThat(ahead(opened.database().clock(local), fixed))
                    .isCloseTo(Duration.ofSeconds(-200), Duration.ofSeconds(SECONDS));
        }

        private Duration ahead(DatabaseClock clock, Instant fixed) {
            local.next(fixed);
            return Duration.between(fixed, clock.instant());
        }
    }

    @Nested
    class WithAFile {
        @RegisterExtension
        final Opened opened = new Opened(Engine.SQLITE);

        @Test
        void this_machines_own_time_counts() {
            Instant wrong = Instant.parse("1999-12-31T23:59:59Z");
            DatabaseClock clock = opened.database().clock(InstantSource.fixed(wrong));

            clock.turn();

            assertThat(clock.instant()).isEqualTo(wrong);
        }
    }

    /** This machine's clock: off by so much, or saying what it was told to say. */
    private static final class Local implements InstantSource {
        private final Deque<Instant> next = new ArrayDeque<>();
        private Duration off = Duration.ZERO;

        void next(Instant... instants) {
            next.addAll(List.of(instants));
        }

        @Override
        public Instant instant() {
            return next.isEmpty() ? Instant.now().plus(off) : next.remove();
        }
    }
}
