package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import jianbao.source.Harvest;
import jianbao.source.Reading;
import org.junit.jupiter.api.Test;

class TallyTest {
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private final Tally tally = new Tally("articles", () -> 9_990, () -> now);

    @Test
    void a_long_reading_is_told_of_every_ten_seconds_and_at_its_end() {
        assertThat(tally.add(harvest(200, false), 0)).isEmpty();
        now = now.plusSeconds(9);
        assertThat(tally.add(harvest(200, false), 200)).isEmpty();
        now = now.plusSeconds(1);
        assertThat(tally.add(harvest(200, false), 3_000)).contains("articles: 3,200 of about 10,000 read");
        now = now.plusSeconds(9);
        assertThat(tally.add(harvest(200, false), 3_200)).isEmpty();
        assertThat(tally.add(harvest(200, true), 3_400)).contains("articles: 1,000 read, 9,990 listed in all");
    }

    @Test
    void a_source_without_anything_new_is_not_told_of() {
        assertThat(tally.add(harvest(0, true), 10_000)).isEmpty();
        now = now.plusSeconds(60);
        assertThat(tally.add(harvest(0, false), 10_000)).isEmpty();
    }

    @Test
    void a_second_reading_is_counted_anew() {
        tally.add(harvest(5, true), 0);

        assertThat(tally.add(harvest(1, true), 5)).contains("articles: 1 read, 9,990 listed in all");
    }

    @Test
    void a_source_that_does_not_know_its_size_counts_only() {
        Harvest some = new Harvest(harvest(30, false).readings(), List.of(), false);
        tally.add(some, 500);
        now = now.plusSeconds(10);

        assertThat(tally.add(some, 530)).contains("articles: 60 read");
    }

    private static Harvest harvest(int number, boolean complete) {
        Reading reading = new Reading("a.md", "1", Reading.Status.SKIPPED, 0, "no text", null, List.of());
        return new Harvest(Collections.nCopies(number, reading), List.of(), complete, 10_000);
    }
}
