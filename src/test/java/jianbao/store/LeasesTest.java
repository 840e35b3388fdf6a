package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two processes on one database. */
@OnEachEngine
class LeasesTest {
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final Instant OVER = NOON.plus(LENGTH);

    @RegisterExtension
    final Opened opened;

    private Leases ours;
    private Database another;
    private Leases theirs;

    LeasesTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void start() {
        ours = opened.database().leases();
        another = opened.afterKill();
        theirs = another.leases();
    }

    @AfterEach
    void stop() {
        another.close();
    }

    @Test
    void a_name_that_one_holds_no_other_gets() {
        assertThat(ours.take("updates", NOON, LENGTH)).isTrue();

        assertThat(theirs.take("updates", NOON, LENGTH)).isFalse();
        assertThat(theirs.take("sources", NOON, LENGTH)).isTrue();
        assertThat(theirs.take("updates", OVER.minusMillis(1), LENGTH)).isFalse();
    }

    @Test
    void who_holds_a_name_keeps_it_by_taking_it_again() {
        ours.take("updates", NOON, LENGTH);

        assertThat(ours.take("updates", NOON.plusSeconds(5), LENGTH)).isTrue();

        assertThat(theirs.take("updates", OVER.plusSeconds(4), LENGTH)).isFalse();
        assertThat(theirs.take("updates", OVER.plusSeconds(5), LENGTH)).isTrue();
    }

    @Test
    void who_comes_too_late_to_keep_a_name_finds_it_taken() {
        ours.take("updates", NOON, LENGTH);
        theirs.take("updates", OVER, LENGTH);

        assertThat(ours.take("updates", OVER.plusSeconds(1), LENGTH)).isFalse();
    }

    @Test
    void when_the_clock_is_set_back_a_dead_one_is_not_waited_for_that_much_longer() {
        ours.take("updates", NOON.plusSeconds(600), LENGTH);

        assertThat(theirs.take("updates", NOON, LENGTH)).isTrue();
    }

    @Test
    void what_is_given_back_is_free_at_once_and_what_others_hold_is_not() {
        ours.take("updates", NOON, LENGTH);
        theirs.take("sources", NOON, LENGTH);

        ours.release();

        assertThat(theirs.take("updates", NOON, LENGTH)).isTrue();
        assertThat(ours.take("sources", NOON, LENGTH)).isFalse();
    }

    @Test
    void all_see_who_lives_in_the_same_order() {
        ours.live(NOON, LENGTH);
        theirs.live(NOON.plusSeconds(5), LENGTH);
        ours.take("updates", NOON, LENGTH);

        assertThat(ours.living(NOON))
                .isEqualTo(theirs.living(NOON))
                .containsExactlyElementsOf(
                        Stream.of(ours.owner(), theirs.owner()).sorted().toList());
        assertThat(theirs.living(OVER)).containsExactly(theirs.owner());
        assertThat(theirs.living(OVER.plusSeconds(5))).isEmpty();
    }

    @Test
    void of_two_that_take_a_name_at_once_one_gets_it() {
        List<Callable<Boolean>> tasks =
                List.of(() -> ours.take("updates", NOON, LENGTH), () -> theirs.take("updates", NOON, LENGTH));

        assertThat(Threads.run(tasks, () -> {})).containsExactlyInAnyOrder(true, false);
    }
}
