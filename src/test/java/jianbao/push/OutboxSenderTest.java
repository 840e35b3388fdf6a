package jianbao.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.telegram.Outgoing;
import jianbao.telegram.Pace.Urgency;
import jianbao.telegram.SendResult;
import org.junit.jupiter.api.Test;

/** Driven by hand: a real database, a settable clock, a Telegram that answers what it is told. */
class OutboxSenderTest extends Mailroom {

    @Test
    void senders_rest_while_all_that_is_due_waits_behind_an_earlier_one() {
        answers.add(new SendResult.TryLater(Duration.ofMinutes(10), "Too Many Requests"));
        publish("One");
        turns(1);
        publish("Two");
        now = now.plusSeconds(2);

        assertThat(sender(true).turn()).isPositive();
    }

    @Test
    void a_new_article_goes_to_each_subscriber_once() {
        subscribe(OTHER);
        publish("One");

        turns(5);

        assertThat(sent).extracting(Outgoing::to).containsExactlyInAnyOrder(READER, OTHER);
        assertThat(sent).allSatisfy(message -> assertThat(message.text().text()).startsWith("One"));
    }

    @Test
    void several_senders_claim_no_more_than_may_leave() throws InterruptedException {
        for (int chat = 100; chat < 200; chat++) {
            subscribe(ChatRef.of(chat));
        }
        publish("One");
        OutboxSender sender = sender(true);
        List<Thread> senders = Stream.generate(() -> new Thread(() -> sendAllThatMayLeave(sender)))
                .limit(4)
                .toList();

        senders.forEach(Thread::start);
        for (Thread thread : senders) {
            thread.join();
        }

        assertThat(sent).hasSize(27);
        now = now.plusSeconds(2);
        // A row that was claimed in vain would have been put off.
        assertThat(store.outbox().nextDue()).hasValue(now.minusSeconds(2));
        assertThat(store.outbox().claim(100, now.minusSeconds(2), Duration.ofMinutes(5)))
                .hasSize(101 - 27);
    }

    private static void sendAllThatMayLeave(OutboxSender sender) {
        while (sender.turn().isZero()) {}
    }

    @Test
    void while_telegram_answers_another_sender_sends() {
        subscribe(OTHER);
        publish("One");
        // Two permits are left.
        LongStream.range(100, 125).forEach(chat -> pace.ask(ChatRef.of(chat), Urgency.PUSH));
        OutboxSender sender = sender(true);
        doAnswer(call -> {
                    sent.add(call.getArgument(0));
                    CompletableFuture.supplyAsync(sender::turn)
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                    return new SendResult.Sent(1);
                })
                .doAnswer(call -> {
                    sent.add(call.getArgument(0));
                    return new SendResult.Sent(2);
                })
                .when(api)
                .send(any());

        sender.turn();

        assertThat(sent).extracting(Outgoing::to).containsExactlyInAnyOrder(READER, OTHER);
    }

    @Test
    void a_sender_that_found_nothing_to_do_sends_what_comes() {
        OutboxSender sender = sender(true);
        sender.turn();
        publish("One");

        sender.turn();

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_push_that_leaves_the_way_to_an_answer_keeps_its_place() {
        subscribe(OTHER);
        publish("One");
        Instant owed = now;
        LongStream.range(100, 126).forEach(chat -> pace.ask(ChatRef.of(chat), Urgency.PUSH));
        AtomicBoolean answered = new AtomicBoolean();
        OutboxSender sender = new OutboxSender(
                store,
                api,
                pace,
                () -> {
                    if (answered.compareAndSet(false, true)) {
                        assertThat(pace.ask(ChatRef.of(1_000), Urgency.ANSWER)).isZero();
                    }
                    return now;
                },
                new OutboxSender.Options(USUAL, 5, true));

        sender.turn();

        assertThat(sent).isEmpty();
        assertThat(store.outbox().nextDue()).hasValue(owed);
        now = now.plusSeconds(2);
        sender.turn();
        assertThat(sent).extracting(Outgoing::to).containsExactly(READER);
    }

    @Test
    void articles_reach_a_chat_in_the_order_in_which_they_came() {
        Stream.of("One", "Two", "Three", "Four", "Five").forEach(this::publish);

        for (int second = 0; second < 10; second++) {
            turns(3);
            now = now.plusSeconds(1);
        }

        assertThat(sent)
                .extracting(message -> message.text().text().lines().findFirst().orElseThrow())
                .containsExactly("One", "Two", "Three", "Four", "Five");
    }

    @Test
    void a_fan_out_is_done_about_as_soon_as_the_limits_allow() {
        for (int chat = 100; chat < 399; chat++) {
            subscribe(ChatRef.of(chat));
        }
        publish("One");
        Instant start = now;

        while (sent.size() < 300) {
            now = now.plus(sender(true).turn());
        }

        // 300 messages at 30 a second; the last 27 of them leave at once.
        assertThat(Duration.between(start, now)).isLessThan(Duration.ofMillis(10_500));
    }

    @Test
    void a_chat_that_blocked_us_is_no_longer_followed_by_pushes_until_it_comes_back() {
        answers.add(new SendResult.Gone("Forbidden: bot was blocked by the user"));
        publish("One");
        turns(3);
        publish("Two");
        turns(3);
        assertThat(sent).hasSize(1);
        assertThat(store.subscriptions().has(READER)).isTrue();

        store.chats().unpark(READER.chat(), now);
        publish("Three");
        turns(3);

        assertThat(sent).hasSizeGreaterThan(1);
        assertThat(sent.get(sent.size() - 1).text().text()).startsWith("Three");
    }

    @Test
    void after_a_429_that_chat_gets_nothing_before_its_time_and_others_go_on() {
        subscribe(OTHER);
        answers.add(new SendResult.TryLater(Duration.ofSeconds(40), "Too Many Requests: retry after 40"));
        publish("One");
        turns(5);
        assertThat(sent).extracting(Outgoing::to).containsExactly(READER, OTHER);

        now = now.plusSeconds(39);
        turns(3);
        assertThat(sent).hasSize(2);
        now = now.plusSeconds(2);
        turns(3);

        assertThat(sent).extracting(Outgoing::to).containsExactly(READER, OTHER, READER);
    }

    @Test
    void a_server_error_is_tried_again_with_a_growing_wait() {
        SendResult failure = new SendResult.TryLater(Duration.ZERO, "Internal Server Error: restart");
        answers.addAll(List.of(failure, failure, failure));
        publish("One");

        List<Long> waits = new ArrayList<>();
        Instant last = now;
        for (int second = 0; second < 60; second++) {
            int before = sent.size();
            turns(1);
            if (sent.size() > before) {
                waits.add(Duration.between(last, now).toSeconds());
                last = now;
            }
            now = now.plusSeconds(1);
        }

        assertThat(waits).containsExactly(0L, 2L, 4L, 8L);
    }

    @Test
    void a_group_that_became_a_supergroup_gets_the_article_under_its_new_id() {
        ChatRef group = ChatRef.of(-50);
        store.subscriptions().remove(READER);
        subscribe(group);
        answers.add(new SendResult.Moved(-1009));
        publish("One");

        turns(3);

        assertThat(sent).extracting(Outgoing::to).containsExactly(group, ChatRef.of(-1009));
        assertThat(store.subscriptions().has(ChatRef.of(-1009))).isTrue();
    }

    @Test
    void a_closed_topic_falls_back_to_its_chat() {
        ChatRef topic = new ChatRef(-1009, 4);
        store.subscriptions().remove(READER);
        subscribe(topic);
        answers.add(new SendResult.TopicGone("Bad Request: message thread not found"));
        publish("One");

        turns(5);
        now = now.plusSeconds(5);
        publish("Two");
        turns(5);

        ChatRef group = ChatRef.of(-1009);
        assertThat(sent).extracting(Outgoing::to).containsExactly(topic, group, group, group);
        assertThat(titles())
                .containsExactly(
                        "One",
                        "One",
                        "The topic that was subscribed is closed or deleted. Its articles come here now.",
                        "Two");
    }

    @Test
    void a_group_whose_general_topic_is_closed_is_parked_and_loses_nothing() {
        ChatRef group = ChatRef.of(-1009);
        store.subscriptions().remove(READER);
        subscribe(group);
        answers.add(new SendResult.TopicGone("Bad Request: TOPIC_CLOSED"));
        publish("One");

        turns(3);
        assertThat(store.chats().isParked(group.chat())).isTrue();
        store.chats().unpark(group.chat(), now);
        turns(3);

        assertThat(titles()).containsExactly("One", "One");
    }

    @Test
    void what_telegram_never_takes_is_given_up_and_the_next_goes_out() {
        answers.add(new SendResult.Refused("Bad Request: message text is empty"));
        publish("One");
        publish("Two");

        turns(3);

        assertThat(sent).hasSize(2);
    }

    @Test
    void a_lost_answer_is_repeated_or_not_as_the_operator_chose() {
        answers.add(new SendResult.Unsure("timeout"));
        publish("One");
        turns(1);
        now = now.plusSeconds(10);
        turns(1);
        assertThat(sent).hasSize(2);

        answers.add(new SendResult.Unsure("timeout"));
        publish("Two");
        sender(false).turn();
        now = now.plusSeconds(10);
        sender(false).turn();
        assertThat(sent).hasSize(3);
    }

    @Test
    void what_a_process_had_only_claimed_when_it_died_goes_out_also_where_doubt_means_skipping() {
        publish("One");
        publish("Two");
        List<Push> claimed = store.outbox().claim(10, now, Duration.ofMinutes(5));
        assertThat(store.outbox().begin(List.of(claimed.get(0).id()), now, Duration.ofMinutes(5)))
                .isNotEmpty();
        store.close();
        store = open(home);

        sender(false).recover();
        sender(false).turn();

        assertThat(sent)
                .singleElement()
                .satisfies(message -> assertThat(message.text().text()).startsWith("Two"));
    }

    @Test
    void what_was_cancelled_after_it_was_claimed_is_not_sent() {
        subscribe(OTHER);
        publish("One");
        doAnswer(call -> {
                    sent.add(call.getArgument(0));
                    store.subscriptions().remove(READER);
                    store.subscriptions().remove(OTHER);
                    return new SendResult.Sent(1);
                })
                .when(api)
                .send(any());

        turns(2);

        assertThat(sent).hasSize(1);
    }

    @Test
    void an_article_that_breaks_its_card_holds_up_nobody_else() {
        subscribe(OTHER);
        publish("One");
        doThrow(new IllegalStateException("a bug"))
                .doAnswer(call -> {
                    sent.add(call.getArgument(0));
                    return new SendResult.Sent(1);
                })
                .when(api)
                .send(any());

        turns(2);

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_later_article_waits_behind_one_that_is_tried_again() {
        answers.add(new SendResult.TryLater(Duration.ZERO, "Internal Server Error: restart"));
        publish("One");
        turns(1);
        publish("Two");

        for (int second = 0; second < 5; second++) {
            turns(2);
            now = now.plusSeconds(1);
        }

        assertThat(sent)
                .extracting(message -> message.text().text().lines().findFirst().orElseThrow())
                .containsExactly("One", "One", "Two");
    }

    @Test
    void what_a_process_was_sending_when_it_died_is_settled_by_the_next_one() {
        publish("One");
        List<Push> claimed = store.outbox().claim(10, now, Duration.ofMinutes(5));
        assertThat(store.outbox().begin(List.of(claimed.get(0).id()), now, Duration.ofMinutes(5)))
                .isNotEmpty();
        turns(2);
        assertThat(sent).isEmpty();
        store.close();
        store = open(home);

        OutboxSender next = sender(true);
        next.recover();
        now = now.plusSeconds(10);
        next.turn();

        assertThat(sent).hasSize(1);
    }
}
