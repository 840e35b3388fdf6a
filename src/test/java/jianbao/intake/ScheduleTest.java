package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jianbao.model.Bookmark;
import jianbao.source.Harvest;
import jianbao.source.Source;
import jianbao.store.Database;
import jianbao.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private Database store;
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void open() {
        store = Databases.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void all_are_read_at_the_start_and_then_each_in_its_time() {
        Schedule schedule = schedule(intake("quick", HOUR), intake("slow", HOUR.multipliedBy(3)));
        assertThat(schedule.turn()).isZero();
        assertThat(schedule.turn()).isPositive();
        assertThat(read).containsExactly("quick", "slow");
        now = now.plus(HOUR);
        schedule.turn();
        schedule.turn();
        assertThat(read).containsExactly("quick", "slow", "quick");
        now = now.plus(HOUR.multipliedBy(2));
        schedule.turn();
        schedule.turn();
        assertThat(read.subList(3, 5)).containsExactlyInAnyOrder("slow", "quick");
    }

    @Test
    void a_source_that_breaks_is_read_again_after_a_while() {
        Schedule schedule = schedule(new Intake(
                new Named("broken") {
                    @Override
                    public Harvest readFrom(Bookmark bookmark) {
                        super.readFrom(bookmark);
                        throw new IllegalStateException("a bug");
                    }
                },
                HOUR,
                store,
                new Random(1),
                () -> now));
        assertThatThrownBy(schedule::turn).hasMessage("a bug");
        schedule.turn();
        assertThat(read).containsExactly("broken");
        now = now.plus(Duration.ofMinutes(1));
        assertThatThrownBy(schedule::turn).hasMessage("a bug");
    }

    @Test
    void without_sources_it_rests() {
        assertThat(schedule().turn()).isPositive();
    }

    private Schedule schedule(Intake... intakes) {
        return new Schedule(List.of(intakes), () -> now);
    }

    private Intake intake(String name, Duration rest) {
        return new Intake(new Named(name), rest, store, new Random(1), () -> now);
    }

    private class Named implements Source {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Harvest readFrom(Bookmark bookmark) {
            read.add(name);
            return new Harvest(List.of(), List.of(), true);
        }
    }
}
