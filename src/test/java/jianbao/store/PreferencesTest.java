package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jianbao.model.ChatRef;
import jianbao.model.Digest;
import jianbao.model.Length;
import jianbao.model.Preference;
import jianbao.model.Push;
import jianbao.model.QuietHours;
import jianbao.model.Timing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class PreferencesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Preference USUAL = Preference.usual(ZoneId.of("Asia/Shanghai"), Length.SHORT);
    private static final Optional<Digest> DAILY = Optional.of(Digest.daily(LocalTime.of(8, 0)));
    private static final Optional<Digest> WEEKLY = Optional.of(Digest.weekly(DayOfWeek.MONDAY, LocalTime.of(18, 5)));
    private static final Optional<QuietHours> NIGHT =
            Optional.of(new QuietHours(LocalTime.of(23, 0), LocalTime.MIDNIGHT));
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    @RegisterExtension
    final Opened opened;

    private Preferences preferences;
    private Pushes pushes;

    PreferencesTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        preferences = opened.database().preferences();
        pushes = new Pushes(opened.database());
    }

    @Test
    void where_nothing_was_chosen_the_usual_holds() {
        assertThat(preferences.of(7, USUAL)).isEqualTo(USUAL);
        opened.database().chats().park(7, "blocked", NOON);
        assertThat(preferences.of(7, USUAL)).isEqualTo(USUAL);
    }

    @Test
    void what_was_chosen_last_holds_in_that_chat() {
        choose(7);
        preferences.setDigest(7, WEEKLY, NOON);
        assertThat(preferences.of(7, USUAL)).isEqualTo(new Preference(new Timing(WEEKLY, NIGHT, BERLIN), Length.LONG));
        assertThat(preferences.of(8, USUAL)).isEqualTo(USUAL);
    }

    @Test
    void one_choice_leaves_the_rest_as_usual() {
        preferences.setDigest(7, DAILY, NOON);
        assertThat(preferences.of(7, USUAL))
                .isEqualTo(new Preference(new Timing(DAILY, Optional.empty(), USUAL.zone()), USUAL.length()));
    }

    @Test
    void digest_and_quiet_hours_can_be_given_up() {
        choose(7);
        preferences.setDigest(7, Optional.empty(), NOON);
        preferences.setQuiet(7, Optional.empty(), NOON);
        assertThat(preferences.of(7, USUAL)).isEqualTo(new Preference(Timing.instant(BERLIN), Length.LONG));
    }

    @Test
    void choices_outlive_being_parked() {
        choose(7);
        opened.database().chats().park(7, "blocked", NOON);
        opened.database().chats().unpark(7, NOON);
        assertThat(preferences.of(7, USUAL).zone()).isEqualTo(BERLIN);
    }

    @Test
    void choices_move_with_a_group() {
        choose(-7);
        Preference chosen = preferences.of(-7, USUAL);
        opened.database().chats().move(-7, -1007, NOON);
        assertThat(preferences.of(-1007, USUAL)).isEqualTo(chosen);
        assertThat(preferences.of(-7, USUAL)).isEqualTo(USUAL);
    }

    @Test
    void what_was_chosen_under_the_new_id_stays() {
        choose(-7);
        preferences.setDigest(-1007, WEEKLY, NOON);
        preferences.setLength(-1007, Length.ONE);
        opened.database().chats().move(-7, -1007, NOON);
        assertThat(preferences.of(-1007, USUAL))
                .isEqualTo(new Preference(new Timing(WEEKLY, NIGHT, BERLIN), Length.ONE));
    }

    @Test
    void a_new_choice_of_time_makes_what_is_put_off_due() throws SQLException {
        for (Consumer<Preferences> choice : Stream.<Consumer<Preferences>>of(
                        p -> p.setDigest(7, Optional.empty(), NOON),
                        p -> p.setQuiet(7, Optional.empty(), NOON),
                        p -> p.setZone(7, BERLIN, NOON))
                .toList()) {
            Push put = putOff(7);
            choice.accept(preferences);
            assertThat(pushes.claim()).extracting(Push::id).contains(put.id());
            opened.database().outbox().sent(List.of(put.id()), 1, NOON);
        }
    }

    @Test
    void another_length_lets_it_wait() {
        putOff(7);
        preferences.setLength(7, Length.LONG);
        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void other_chats_and_what_is_on_its_way_stay_as_they_are() throws SQLException {
        pushes.subscribe(7, 8);
        pushes.owe(1);
        pushes.claim().forEach(push -> {
            if (push.to().equals(ChatRef.of(8))) {
                opened.database().outbox().later(List.of(push.id()), TOMORROW, false);
            }
        });
        preferences.setDigest(7, DAILY, NOON.plusSeconds(5));
        assertThat(opened.select("select state || ' ' || due from outbox order by chat"))
                .containsExactly("claimed " + NOON.toEpochMilli(), "queued " + TOMORROW.toEpochMilli());
    }

    @Test
    void what_was_due_already_keeps_its_place() throws SQLException {
        pushes.subscribe(7);
        pushes.owe(1);
        preferences.setDigest(7, DAILY, TOMORROW);
        assertThat(opened.select("select due from outbox")).containsExactly(Long.toString(NOON.toEpochMilli()));
    }

    /** Chooses something for everything. */
    private void choose(long chat) {
        preferences.setZone(chat, BERLIN, NOON);
        preferences.setDigest(chat, DAILY, NOON);
        preferences.setQuiet(chat, NIGHT, NOON);
        preferences.setLength(chat, Length.LONG);
    }

    private int owed;

    private Push putOff(long chat) {
        pushes.subscribe(chat);
        pushes.owe(++owed);
        Push claimed = pushes.claim().get(0);
        opened.database().outbox().later(List.of(claimed.id()), TOMORROW, false);
        assertThat(pushes.claim()).isEmpty();
        return claimed;
    }
}
