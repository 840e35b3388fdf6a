package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.store.Inbox.Received;
import jianbao.store.Inbox.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class InboxTest {
    private static final Instant LATER = NOON.plusSeconds(10);

    @RegisterExtension
    final Opened opened;

    private Inbox inbox;

    InboxTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        inbox = opened.database().inbox();
    }

    private void keep(Received... updates) {
        inbox.keep(List.of(updates), NOON);
    }

    private static Received update(long id, long chat) {
        return new Received(id, chat, "{\"id\":" + id + "}");
    }

    private String next(Long... busy) {
        return inbox.next(Set.of(busy), NOON).map(Waiting::payload).orElse("none");
    }

    private Waiting head(Long... busy) {
        return inbox.next(Set.of(busy), NOON).orElseThrow();
    }

    @Test
    void each_process_answers_its_share_of_the_chats() {
        inbox.keep(List.of(new Inbox.Received(1, 4, "even"), new Inbox.Received(2, -5, "odd")), NOON);

        inbox.setShare(new Share(1, 2));
        assertThat(inbox.next(Set.of(), NOON)).map(Inbox.Waiting::payload).hasValue("odd");
        assertThat(inbox.nextDue(Set.of(-5L))).isEmpty();

        inbox.setShare(new Share(0, 2));
        assertThat(inbox.next(Set.of(), NOON)).map(Inbox.Waiting::payload).hasValue("even");
        assertThat(inbox.next(Set.of(4L), NOON)).isEmpty();
    }

    @Test
    void an_answer_that_is_given_later_settles_its_update_and_is_owed_once() {
        keep(update(1, 7), update(2, 7));
        Waiting first = head();
        Outbox outbox = opened.database().outbox();
        LateAnswers answers = opened.database().lateAnswers();

        answers.owe(first.row(), new ChatRef(7, 3), "said", LATER, NOON);
        answers.owe(first.row(), new ChatRef(7, 3), "said twice", LATER, NOON);

        assertThat(next()).isEqualTo("{\"id\":2}");
        assertThat(answers.count(7)).isOne();
        assertThat(answers.count(8)).isZero();
        assertThat(outbox.claim(9, LATER.minusMillis(1), Pushes.LEASE)).isEmpty();
        Push row = outbox.claim(9, LATER, Pushes.LEASE).get(0);
        assertThat(row)
                .isEqualTo(new Push(row.id(), new ChatRef(7, 3), Push.Kind.ANSWER, "" + first.row(), 0, NOON, false));
        assertThat(answers.body(row.id())).hasValue("said");
        outbox.sent(List.of(row.id()), 5, LATER);
        assertThat(answers.body(row.id())).isEmpty();
        assertThat(answers.count(7)).isZero();
    }

    @Test
    void updates_come_in_the_order_in_which_they_were_kept() {
        keep(update(12, 1), update(11, 2));
        keep(update(10, 3));

        List<String> order = new ArrayList<>();
        for (Optional<Waiting> next = inbox.next(Set.of(), NOON); next.isPresent(); next = inbox.next(Set.of(), NOON)) {
            order.add(next.get().payload());
            inbox.settle(next.get().row(), NOON);
        }
        assertThat(order).containsExactly("{\"id\":12}", "{\"id\":11}", "{\"id\":10}");
    }

    @Test
    void a_busy_chat_is_passed_over() {
        keep(update(1, 7), update(2, 7), update(3, 8));

        assertThat(next(7L)).isEqualTo("{\"id\":3}");
        assertThat(next(7L, 8L)).isEqualTo("none");
    }

    @Test
    void an_update_is_kept_once_before_and_after_it_is_settled() {
        keep(update(1, 7), update(1, 7));
        keep(update(1, 7));
        inbox.settle(head().row(), NOON);
        assertThat(next()).isEqualTo("none");

        keep(update(1, 7), update(2, 7));
        assertThat(next()).isEqualTo("{\"id\":2}");
    }

    @Test
    void a_postponed_update_holds_the_later_ones_of_its_chat_and_of_no_other() {
        keep(update(1, 7), update(2, 7), update(3, 8));
        Waiting first = head();
        inbox.postpone(first.row(), LATER, true);

        assertThat(next()).isEqualTo("{\"id\":3}");
        assertThat(next(8L)).isEqualTo("none");
        assertThat(inbox.nextDue(Set.of(8L))).contains(LATER);
        assertThat(inbox.next(Set.of(8L), LATER)).contains(new Waiting(first.row(), first.chat(), first.payload(), 1));
    }

    @Test
    void who_has_waited_the_longest_since_it_was_due_comes_first() {
        keep(update(1, 7), update(2, 8));
        inbox.postpone(head().row(), LATER, false);

        assertThat(inbox.next(Set.of(), LATER)).map(Waiting::chat).contains(8L);
        inbox.keep(List.of(update(3, 9)), LATER.plusMillis(1));
        assertThat(inbox.next(Set.of(8L), LATER.plusSeconds(1)))
                .map(Waiting::chat)
                .contains(7L);
    }

    @Test
    void after_the_oldest_update_of_a_chat_comes_the_one_behind_it() {
        keep(update(1, 7), update(2, 7), update(3, 7));
        Waiting first = head();
        inbox.settle(first.row(), NOON);
        inbox.settle(first.row(), LATER);
        keep(update(4, 7));

        assertThat(next()).isEqualTo("{\"id\":2}");
        inbox.settle(head().row(), NOON);
        assertThat(next()).isEqualTo("{\"id\":3}");
    }

    @Test
    void the_next_due_moment_is_that_of_a_chat_that_is_not_busy() {
        assertThat(inbox.nextDue(Set.of())).isEmpty();
        keep(update(1, 7), update(2, 8));
        inbox.postpone(head().row(), LATER, true);
        inbox.postpone(head(7L).row(), LATER.plusSeconds(1), true);

        assertThat(inbox.nextDue(Set.of())).contains(LATER);
        assertThat(inbox.nextDue(Set.of(7L))).contains(LATER.plusSeconds(1));
        assertThat(inbox.nextDue(Set.of(7L, 8L))).isEmpty();
    }

    @Test
    void settling_twice_changes_nothing_and_a_settled_update_is_not_postponed() {
        keep(update(1, 7));
        long row = head().row();
        inbox.settle(row, NOON);
        inbox.settle(row, LATER);
        inbox.postpone(row, NOON, true);
        inbox.prune(LATER);
        keep(update(1, 7));

        assertThat(head().attempts()).isZero();
    }

    @Test
    void what_was_settled_long_ago_is_forgotten_and_what_waits_is_not() {
        keep(update(1, 7), update(2, 8));
        inbox.settle(head().row(), NOON);

        inbox.prune(NOON);
        keep(update(1, 7));
        assertThat(next(8L)).as("settled at that moment, not before").isEqualTo("none");

        inbox.prune(LATER);
        keep(update(1, 7));
        assertThat(next(8L)).isEqualTo("{\"id\":1}");
        assertThat(next(7L)).isEqualTo("{\"id\":2}");
    }

    @Test
    void nothing_to_keep_is_no_write() {
        inbox.keep(List.of(), NOON);
        assertThat(next()).isEqualTo("none");
    }

    @Test
    void what_waits_survives_a_kill_in_its_order() {
        keep(update(1, 7), update(2, 7));
        try (Database restarted = opened.afterKill()) {
            assertThat(restarted.inbox().next(Set.of(), NOON))
                    .map(Waiting::payload)
                    .contains("{\"id\":1}");
        }
    }

    @Test
    void any_payload_comes_back_as_it_was() {
        String payload = "{\"text\":\"'\\\"; -- 😀 \\u0000 翁荔 :name ?\"}";
        keep(new Received(Long.MAX_VALUE, Long.MIN_VALUE, payload));
        assertThat(head().payload()).isEqualTo(payload);
        assertThat(head().chat()).isEqualTo(Long.MIN_VALUE);
    }
}
