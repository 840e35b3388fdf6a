package jianbao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import jianbao.model.ChatRef;
import jianbao.model.Subscription;
import jianbao.store.Inbox.Received;
import jianbao.store.Inbox.Waiting;
import jianbao.telegram.Keyboard;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.RichText;
import jianbao.telegram.SendResult;
import org.junit.jupiter.api.Test;

/** Answers that had to wait so long that the outbox owes them. */
class LateAnswersTest extends Mailroom {
    private static final ChatRef GROUP = new ChatRef(-50, 3);

    private int updates;

    @Test
    void an_answer_goes_out_as_it_was_made() {
        Outgoing answer = new Outgoing(
                READER,
                RichText.builder().bold("Titles").line().text("…").build(),
                Keyboard.row(Button.press("More", "l:2"), Button.link("Read", URI.create("https://example.org/a"))),
                55);
        owe(answer, Duration.ofSeconds(30));

        turns(2);
        assertThat(sent).isEmpty();
        now = now.plusSeconds(30);
        turns(2);

        assertThat(sent).containsExactly(answer);
        assertThat(store.lateAnswers().count(READER.chat())).isZero();
    }

    @Test
    void people_who_asked_go_before_a_fan_out_that_was_due_earlier() {
        for (int chat = 100; chat < 400; chat++) {
            subscribe(ChatRef.of(chat));
        }
        publish("News");
        now = now.plusSeconds(1);
        owe(says(OTHER, "Answer"), Duration.ZERO);

        turns(1);

        assertThat(texts()).containsExactly("Answer");
    }

    @Test
    void a_chat_that_is_owed_many_does_not_keep_others_from_going_first() {
        for (int chat = 100; chat < 400; chat++) {
            subscribe(ChatRef.of(chat));
        }
        publish("News");
        store.chats().holdUntil(READER.chat(), now.plusSeconds(600));
        for (int i = 0; i < 150; i++) {
            owe(says(READER, "Held"), Duration.ZERO);
        }
        now = now.plusSeconds(1);
        owe(says(OTHER, "Answer"), Duration.ZERO);

        turns(1);

        assertThat(texts()).containsExactly("Answer");
    }

    @Test
    void in_a_chat_answers_go_before_pushes_and_in_their_order() {
        publish("News");
        owe(says(READER, "First"), Duration.ZERO);
        owe(says(READER, "Second"), Duration.ZERO);
        now = now.plusSeconds(1);

        turns(1);

        assertThat(texts().subList(0, 2)).containsExactly("First", "Second");
        assertThat(texts().get(2)).startsWith("News");
    }

    @Test
    void one_whose_fate_is_unknown_is_given_again_whatever_is_set_for_pushes() {
        answers.add(new SendResult.Unsure("timeout"));
        owe(says(READER, "Answer"), Duration.ZERO);

        sender(false).turn();
        now = now.plusSeconds(10);
        sender(false).turn();

        assertThat(texts()).containsExactly("Answer", "Answer");
    }

    @Test
    void nobody_who_blocked_us_is_told_stale_news_when_he_comes_back() {
        answers.add(new SendResult.Gone("Forbidden: bot was blocked by the user"));
        owe(says(READER, "First"), Duration.ZERO);
        owe(says(READER, "Second"), Duration.ZERO);

        turns(2);
        store.chats().unpark(READER.chat(), now);
        now = now.plusSeconds(5);
        turns(2);

        assertThat(texts()).containsExactly("First");
        assertThat(store.lateAnswers().count(READER.chat())).isZero();
    }

    @Test
    void a_parked_chat_that_takes_an_answer_is_back() {
        store.chats().park(READER.chat(), "not enough rights", now);
        owe(says(READER, "Answer"), Duration.ZERO);

        turns(1);

        assertThat(texts()).containsExactly("Answer");
        assertThat(store.chats().isParked(READER.chat())).isFalse();
    }

    @Test
    void a_group_that_moved_gets_a_new_message_since_there_is_none_to_edit() {
        owe(new Outgoing(GROUP, RichText.plain("Answer"), Keyboard.NONE, 55), Duration.ofSeconds(30));
        store.chats().move(GROUP.chat(), -1_050, now);
        assertThat(store.lateAnswers().count(-1_050)).isOne();
        now = now.plusSeconds(30);

        turns(1);

        assertThat(sent).containsExactly(says(new ChatRef(-1_050, 3), "Answer"));
    }

    @Test
    void an_answer_to_a_topic_that_went_is_dropped_and_its_subscription_stays() {
        store.subscriptions().add(new Subscription(GROUP, now));
        answers.add(new SendResult.TopicGone("Bad Request: TOPIC_CLOSED"));
        owe(says(GROUP, "Answer"), Duration.ZERO);

        turns(2);

        assertThat(texts()).containsExactly("Answer");
        assertThat(store.subscriptions().has(GROUP)).isTrue();
    }

    @Test
    void one_that_cannot_be_read_holds_up_no_other() {
        keepUpdate(READER);
        Waiting broken = waiting();
        store.lateAnswers().owe(broken.row(), READER, "{broken", now, now);
        owe(says(READER, "Answer"), Duration.ZERO);

        turns(2);

        assertThat(texts()).containsExactly("Answer");
        assertThat(store.lateAnswers().count(READER.chat())).isZero();
    }

    private static Outgoing says(ChatRef to, String text) {
        return Outgoing.message(to, RichText.plain(text), Keyboard.NONE);
    }

    /** As when an update was answered and its chat could not be written to. */
    private void owe(Outgoing answer, Duration wait) {
        keepUpdate(answer.to());
        store.lateAnswers().owe(waiting().row(), answer.to(), answer.toJson(), now.plus(wait), now);
    }

    private void keepUpdate(ChatRef from) {
        store.inbox().keep(List.of(new Received(++updates, from.chat(), "{}")), now);
    }

    private Waiting waiting() {
        return store.inbox().next(Set.of(), now).orElseThrow();
    }

    private List<String> texts() {
        return sent.stream().map(message -> message.text().text()).toList();
    }
}
