package jianbao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jianbao.model.ChatRef;
import jianbao.model.Digest;
import jianbao.model.Push;
import jianbao.model.QuietHours;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.SendResult;
import org.junit.jupiter.api.Test;

/** Several articles as one message: bursts, digests, what quiet hours held back. */
class FoldedPushesTest extends Mailroom {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void as_many_articles_as_the_burst_come_one_by_one() {
        publish(5);

        seconds(10);

        assertThat(titles()).containsExactly("Number 1", "Number 2", "Number 3", "Number 4", "Number 5");
    }

    @Test
    void more_articles_than_the_burst_come_as_one_message_with_pages() {
        publish(6);

        seconds(10);

        assertThat(titles()).containsExactly("6 new articles · 1–5 / 6");
        assertThat(sent.get(0).keyboard().rows().get(0))
                .extracting(Button::data)
                .containsExactly("~/bundle 1 2", "~/bundle 1 1", "~/bundle 1 2");
        assertThat(store.bundles().size(READER.chat(), 1)).isEqualTo(6);
        assertThat(store.bundles().size(OTHER.chat(), 1)).isZero();
        assertThat(store.bundles().page(READER.chat(), 1, 5, 5)).hasSize(1);
    }

    @Test
    void a_bundle_whose_answer_was_lost_is_one_message_again_with_what_came_since() {
        publish(6);
        answers.add(new SendResult.Unsure("timeout"));
        turns(3);
        publish("Number 7");

        seconds(30);

        assertThat(titles()).containsExactly("6 new articles · 1–5 / 6", "7 new articles · 1–5 / 7");
    }

    @Test
    void a_bundle_that_was_being_sent_when_the_process_died_is_one_doubt_and_one_message() {
        publish(6);
        List<Push> claimed = store.outbox().claim(10, now, Duration.ofMinutes(5));
        store.outbox().begin(claimed.stream().map(Push::id).toList(), now, Duration.ofMinutes(5));
        store.close();
        store = open(home);

        sender(true).recover();
        seconds(30);

        assertThat(titles()).containsExactly("6 new articles · 1–5 / 6");
        assertThat(store.statistics().figures(now).queue().tally("unsure")).isEqualTo(1);
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_in_the_bundle() {
        publish(7);
        store.articles().withdraw("test", "Number 3");

        seconds(10);

        assertThat(titles()).containsExactly("6 new articles · 1–5 / 6");
    }

    @Test
    void a_digest_comes_at_its_hour_with_all_that_was_owed_by_then() {
        digest("daily 08:00");
        at("2026-03-02T20:00:00Z");
        publish("Evening");
        seconds(3);
        at("2026-03-03T06:59:00Z");
        publish("Morning");
        seconds(3);
        assertThat(sent).isEmpty();

        at("2026-03-03T07:00:00Z");
        seconds(3);

        assertThat(titles()).containsExactly("2 new articles");
    }

    @Test
    void what_comes_after_the_digest_waits_for_the_next() {
        digest("daily 08:00");
        at("2026-03-03T07:00:00Z");
        publish("Late");
        seconds(3);
        at("2026-03-04T06:59:59Z");
        turns(3);
        assertThat(sent).isEmpty();

        at("2026-03-04T07:00:00Z");
        seconds(3);

        assertThat(titles()).containsExactly("Late");
    }

    @Test
    void a_process_that_was_down_at_the_hour_sends_the_digest_once_when_it_is_back() {
        digest("daily 08:00");
        publish(2);
        turns(2);
        store.close();
        at("2026-03-03T15:30:00Z");
        store = open(home);

        seconds(3);
        at("2026-03-04T15:30:00Z");
        seconds(3);

        assertThat(titles()).containsExactly("2 new articles");
    }

    @Test
    void over_the_change_to_summer_time_there_is_one_digest_a_day() {
        digest("daily 02:30");
        for (int hour = 0; hour < 72; hour++) {
            at(Instant.parse("2026-03-28T00:00:00Z").plus(Duration.ofHours(hour)));
            publish("Hour " + hour);
            turns(2);
        }

        assertThat(titles())
                .containsExactly("2 new articles", "24 new articles · 1–5 / 24", "23 new articles · 1–5 / 23");
    }

    @Test
    void quiet_hours_hold_pushes_and_deliver_them_as_one_message_afterwards() {
        store.preferences().setZone(READER.chat(), BERLIN, now);
        store.preferences()
                .setQuiet(READER.chat(), Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))), now);
        at("2026-03-02T21:30:00Z");
        publish(3);
        seconds(3);
        assertThat(sent).isEmpty();

        at("2026-03-03T06:00:00Z");
        seconds(3);
        publish("By day");
        seconds(3);

        assertThat(titles()).containsExactly("3 new articles", "By day");
    }

    @Test
    void a_digest_that_is_late_does_not_break_the_quiet_hours() {
        digest("daily 08:00");
        store.preferences()
                .setQuiet(READER.chat(), Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))), now);
        publish(2);
        turns(2);
        at("2026-03-03T21:30:00Z");
        seconds(3);
        assertThat(sent).isEmpty();

        at("2026-03-04T06:00:00Z");
        seconds(3);

        assertThat(titles()).containsExactly("2 new articles");
    }

    @Test
    void a_clock_that_is_set_back_sends_no_digest_twice() {
        digest("daily 08:00");
        publish(2);
        turns(2);
        at("2026-03-03T07:00:00Z");
        seconds(3);
        at("2026-03-03T06:30:00Z");
        seconds(3);
        at("2026-03-03T07:00:00Z");
        seconds(3);

        assertThat(sent).hasSize(1);
    }

    @Test
    void who_goes_back_to_instant_gets_what_waited_for_the_digest() {
        digest("weekly " + DayOfWeek.MONDAY.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT) + " 08:00");
        publish(2);
        turns(2);

        store.preferences().setDigest(READER.chat(), Optional.empty(), now);
        seconds(3);

        assertThat(titles()).containsExactly("Number 1", "Number 2");
    }

    @Test
    void who_goes_back_to_instant_while_rows_are_put_off_gets_them_too() {
        digest("weekly mon 08:00");
        publish(2);
        InstantSource meanwhile = () -> {
            // The clock is asked before the rows are claimed, and again before they are put off.
            if (store.outbox().nextDue().isEmpty()) {
                store.preferences().setDigest(READER.chat(), Optional.empty(), now);
            }
            return now;
        };
        new OutboxSender(store, api, pace, meanwhile, new OutboxSender.Options(USUAL, 5, true)).turn();

        seconds(3);

        assertThat(titles()).containsExactly("Number 1", "Number 2");
    }

    @Test
    void a_digest_of_one_chat_does_not_hold_up_another() {
        digest("daily 08:00");
        subscribe(OTHER);
        publish("One");

        seconds(3);

        assertThat(sent).extracting(message -> message.to()).containsExactly(ChatRef.of(8));
    }

    private void digest(String text) {
        store.preferences().setZone(READER.chat(), BERLIN, now);
        store.preferences().setDigest(READER.chat(), Optional.of(Digest.of(text)), now);
    }

    private void at(String moment) {
        at(Instant.parse(moment));
    }

    private void at(Instant moment) {
        now = moment;
    }

    private void publish(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> publish("Number " + number));
    }
}
