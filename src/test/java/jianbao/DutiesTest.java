package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jianbao.Duties.Duty;
import jianbao.store.Database;
import jianbao.store.Share;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, driven by hand. */
class DutiesTest {
    @TempDir
    Path home;

    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private final List<Share> shares = new ArrayList<>();
    private Database one;
    private Database other;
    private Duties ours;
    private Duties theirs;

    @BeforeEach
    void open() {
        one = Database.open(url());
        other = Database.open(url());
        ours = new Duties(one, () -> now, shares::add);
        theirs = new Duties(other, () -> now, share -> {});
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private String url() {
        return "jdbc:sqlite:" + home.resolve("test.db");
    }

    @Test
    void the_first_of_two_does_what_one_does_for_all_and_both_send() {
        ours.turn();
        assertThat(held(ours)).containsExactly(Duty.values());

        theirs.turn();
        pass(8, ours, theirs);

        assertThat(held(ours)).containsExactly(Duty.values());
        assertThat(held(theirs)).containsExactly(Duty.SENDING);
    }

    @Test
    void before_anything_is_agreed_nothing_is_held() {
        assertThat(held(ours)).isEmpty();
    }

    @Test
    void a_newcomer_sends_only_when_the_others_had_time_to_see_it() {
        ours.turn();
        theirs.turn();
        theirs.turn();
        pass(5, ours, theirs);
        assertThat(held(theirs)).isEmpty();
        assertThat(shares).hasSize(2).first().isEqualTo(Share.WHOLE);
        assertThat(shares).last().extracting(Share::of).isEqualTo(2);

        now = now.plusSeconds(3);

        assertThat(held(theirs)).containsExactly(Duty.SENDING);
    }

    @Test
    void of_three_that_were_those_that_are_left_send_when_both_had_time_to_see_it() {
        ours.turn();
        theirs.turn();
        try (Database dying = Database.open(url())) {
            new Duties(dying, () -> now, share -> {}).turn();
        }
        pass(4, ours, theirs);
        pass(8, ours, theirs);
        assertThat(held(theirs)).containsExactly(Duty.SENDING);

        pass(4, ours);
        // This one goes by the shares of three still, that one waits.
        assertThat(held(theirs)).containsExactly(Duty.SENDING);
        assertThat(held(ours)).doesNotContain(Duty.SENDING);

        pass(7, ours, theirs);
        assertThat(held(ours)).contains(Duty.SENDING);
    }

    @Test
    void who_comes_back_after_its_lease_was_over_is_a_newcomer() {
        ours.turn();
        theirs.turn();
        pass(5, ours, theirs);
        pass(20, theirs);
        ours.turn();

        assertThat(held(ours)).isEmpty();
        assertThat(held(theirs)).containsExactly(Duty.values());
    }

    @Test
    void a_process_that_dies_is_replaced_within_twenty_seconds() {
        ours.turn();
        theirs.turn();
        for (int i = 0; i < 5; i++) {
            pass(4, theirs);
        }
        assertThat(held(theirs)).containsExactly(Duty.values());
    }

    @Test
    void who_is_not_heard_of_stops_before_another_begins() {
        ours.turn();
        pass(12, theirs);
        assertThat(held(ours)).isNotEmpty();

        pass(1, theirs);
        assertThat(held(ours)).isEmpty();
        pass(2, theirs);
        assertThat(held(theirs)).isEmpty();

        pass(1, theirs);
        assertThat(held(theirs)).containsExactly(Duty.values());
    }

    @Test
    void who_ends_well_is_replaced_at_the_next_look() {
        ours.turn();
        theirs.turn();

        ours.release();
        pass(5, theirs);

        assertThat(held(ours)).isEmpty();
        assertThat(held(theirs)).containsExactly(Duty.values());
    }

    @Test
    void while_the_database_does_not_work_the_leases_run_out() {
        ours.turn();
        one.close();

        assertThat(ours.turn()).isEqualTo(Duration.ofSeconds(4));
        assertThat(held(ours)).isNotEmpty();
        now = now.plusSeconds(13);
        assertThat(held(ours)).isEmpty();
        ours.release();
    }

    @Test
    void a_turn_is_passed_over_while_another_has_the_duty() throws InterruptedException {
        Loop.Turn turn = ours.whileHeld(Duty.UPDATES, () -> Duration.ZERO);
        assertThat(turn.turn()).isPositive();

        ours.turn();

        assertThat(turn.turn()).isZero();
    }

    @Test
    void who_has_the_database_alone_has_everything_for_good() {
        one.close();
        other.close();
        try (Database alone = Database.openAlone(url())) {
            Duties all = new Duties(alone, () -> now, shares::add);
            all.turn();
            now = now.plus(Duration.ofDays(9));

            assertThat(held(all)).containsExactly(Duty.values());
            assertThat(alone.leases().living(now)).isEmpty();
        }
    }

    private void pass(int seconds, Duties... turned) {
        now = now.plusSeconds(seconds);
        for (Duties each : turned) {
            each.turn();
        }
    }

    private static List<Duty> held(Duties of) {
        return List.of(Duty.values()).stream().filter(of::holds).toList();
    }
}
