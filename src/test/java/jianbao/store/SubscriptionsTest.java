package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.model.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class SubscriptionsTest {
    private static final ChatRef CHAT = ChatRef.of(7);

    @RegisterExtension
    final Opened opened;

    private Subscriptions subscriptions;
    private Pushes pushes;

    SubscriptionsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        subscriptions = opened.database().subscriptions();
        pushes = new Pushes(opened.database());
    }

    @Test
    void a_chat_subscribes_and_leaves() {
        assertThat(subscriptions.has(CHAT)).isFalse();
        assertThat(subscriptions.add(new Subscription(CHAT, NOON))).isTrue();
        assertThat(subscriptions.has(CHAT)).isTrue();
        assertThat(subscriptions.remove(CHAT)).isTrue();
        assertThat(subscriptions.remove(CHAT)).isFalse();
        assertThat(subscriptions.has(CHAT)).isFalse();
    }

    @Test
    void topics_of_one_chat_subscribe_for_themselves() {
        subscriptions.add(new Subscription(new ChatRef(-7, 3), NOON));

        assertThat(subscriptions.has(new ChatRef(-7, 0))).isFalse();
        assertThat(subscriptions.remove(new ChatRef(-7, 4))).isFalse();
        assertThat(subscriptions.has(new ChatRef(-7, 3))).isTrue();
    }

    @Test
    void a_second_subscription_leaves_the_first() {
        assertThat(subscriptions.add(new Subscription(CHAT, NOON))).isTrue();
        assertThat(subscriptions.add(new Subscription(CHAT, NOON.plusSeconds(60))))
                .isFalse();
        pushes.owe(1);

        assertThat(pushes.claim()).hasSize(1);
    }

    @Test
    void leaving_cancels_what_is_queued_for_that_topic_only() {
        pushes.subscribe(new ChatRef(-7, 3), NOON);
        pushes.subscribe(new ChatRef(-7, 4), NOON);
        pushes.owe(1);

        subscriptions.remove(new ChatRef(-7, 3));

        assertThat(pushes.claim()).extracting(Push::to).containsExactly(new ChatRef(-7, 4));
    }

    @Test
    void who_left_and_came_back_is_not_owed_what_was_cancelled() {
        pushes.subscribe(7);
        pushes.owe(1);
        subscriptions.remove(CHAT);
        pushes.subscribe(7);
        pushes.fanOut();

        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void who_leaves_while_a_row_is_being_sent_is_not_tried_again() {
        pushes.subscribe(7);
        pushes.owe(1);
        Push claimed = pushes.claim().get(0);

        subscriptions.remove(CHAT);
        opened.database().outbox().later(List.of(claimed.id()), NOON, true);

        assertThat(pushes.claim()).isEmpty();
        assertThat(opened.database().outbox().unsure(NOON.plus(Pushes.LEASE))).isEmpty();
    }
}
