package jianbao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.model.ChatRef;
import jianbao.model.Notice;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.SendResult;
import org.junit.jupiter.api.Test;

/** Chats that could not be written to for a while, and what people are told once. */
class ReturnTest extends Mailroom {
    private static final SendResult BLOCKED = new SendResult.Gone("Forbidden: bot was blocked by the user");

    @Test
    void a_chat_that_is_back_gets_what_was_queued_and_is_asked_about_what_it_missed() {
        Instant parked = block("Queued");
        publish("Missed 1");
        publish("Missed 2");
        seconds(3);

        back();

        assertThat(titles()).containsExactly("Queued", "Queued", "2 articles could not be sent here since 2026-03-02.");
        assertThat(last().keyboard().rows().get(0))
                .extracting(Button::data)
                .containsExactly(
                        "~/missed send " + parked.toEpochMilli(),
                        "~/missed digest " + parked.toEpochMilli(),
                        "~/missed skip " + parked.toEpochMilli());
    }

    @Test
    void no_rows_are_made_for_a_parked_chat() {
        block("Queued");
        publish("Missed");

        assertThat(store.arrears().count(READER, Instant.EPOCH)).isEqualTo(1);
    }

    @Test
    void what_was_missed_comes_once_when_it_is_wanted() {
        Instant parked = block("Queued");
        publish("Missed 1");
        publish("Missed 2");
        back();

        assertThat(store.arrears().owe(READER, parked, false, now)).isEqualTo(2);
        assertThat(store.arrears().owe(READER, parked, false, now)).isZero();
        seconds(5);

        assertThat(titles()).endsWith("Missed 1", "Missed 2");
    }

    @Test
    void what_was_missed_comes_as_one_message_when_that_is_wanted() {
        Instant parked = block("Queued");
        publish("Missed 1");
        publish("Missed 2");
        back();

        store.arrears().owe(READER, parked, true, now);
        seconds(5);

        assertThat(titles()).endsWith("2 new articles");
    }

    @Test
    void a_chat_that_missed_nothing_is_asked_nothing() {
        block("Queued");

        back();

        assertThat(titles()).containsExactly("Queued", "Queued");
    }

    @Test
    void who_is_blocked_twice_is_asked_about_all_since_the_first_time() {
        block("Queued");
        publish("Missed 1");
        store.chats().park(READER.chat(), "kicked", now.plusSeconds(60));
        publish("Missed 2");

        back();

        assertThat(last().text().text()).startsWith("2 articles");
    }

    @Test
    void what_is_older_than_the_subscription_was_not_missed() {
        store.subscriptions().remove(READER);
        store.chats().park(READER.chat(), "blocked", now.minusSeconds(600));
        publish("Before");
        now = now.plusSeconds(120);
        subscribe(READER);

        back();

        assertThat(sent).isEmpty();
    }

    @Test
    void a_notice_is_told_once_also_after_it_was_forgotten_when_it_was_sent() {
        store.owners().set(List.of(11L, 12L));
        Notice gone = new Notice(Notice.Kind.SOURCE_GONE, "https://example.org/feed");
        store.owners().tell(gone, now);
        seconds(2);
        now = now.plus(Duration.ofDays(60));
        store.outbox().prune(now);
        store.owners().tell(gone, now);
        seconds(2);

        assertThat(sent).extracting(Outgoing::to).containsExactlyInAnyOrder(ChatRef.of(11), ChatRef.of(12));
        assertThat(last().text().text()).contains("https://example.org/feed", "410");
    }

    @Test
    void after_a_429_a_chat_gets_nothing_before_its_time_also_from_a_new_process() {
        answers.add(new SendResult.TryLater(Duration.ofHours(2), "Too Many Requests: retry after 7200"));
        publish("One");
        turns(2);
        store.close();
        store = open(home);
        pace = new jianbao.telegram.Pace(() -> now, 30);
        IntStream.range(0, 3).forEach(number -> publish("Later " + number));
        now = now.plus(Duration.ofMinutes(119));
        turns(5);
        assertThat(sent).hasSize(1);
        assertThat(sender(true).turn()).isPositive();

        now = now.plus(Duration.ofMinutes(1));
        seconds(9);

        assertThat(titles()).containsExactly("One", "One", "Later 0", "Later 1", "Later 2");
    }

    private Instant block(String title) {
        answers.add(BLOCKED);
        publish(title);
        turns(2);
        Instant parked = now;
        now = now.plusSeconds(60);
        return parked;
    }

    private void back() {
        store.chats().unpark(READER.chat(), now);
        seconds(5);
    }

    private Outgoing last() {
        return sent.get(sent.size() - 1);
    }
}
