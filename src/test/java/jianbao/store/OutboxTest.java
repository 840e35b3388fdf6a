package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.id;
import static jianbao.store.Pushes.LEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class OutboxTest {
    private static final Instant LATER = NOON.plusSeconds(10);

    @RegisterExtension
    final Opened opened;

    private Outbox outbox;
    private Pushes pushes;

    OutboxTest(Engine engine) {
        opened = new Opened(engine);
    }

    private List<String> states() throws SQLException {
        return opened.select("select state from outbox order by number");
    }

    @BeforeEach
    void open() {
        outbox = opened.database().outbox();
        pushes = new Pushes(opened.database());
    }

    private Push only() {
        List<Push> claimed = pushes.claim();
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    @Test
    void what_was_given_up_as_unsure_stays_so_when_the_article_is_back() throws SQLException {
        pushes.subscribe(7);
        pushes.owe(1);
        Push first = only();
        outbox.begin(List.of(first.id()), NOON, LEASE);
        opened.database().articles().withdraw(Briefs.stamp("1.md", "1").source(), "1.md");
        outbox.giveUp(List.of(first.id()), "unsure", NOON);
        pushes.keepOwed(1);
        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void a_later_one_does_not_overtake_one_whose_claim_ran_out() {
        pushes.subscribe(7);
        pushes.owe(1);
        only();
        pushes.owe(2);
        assertThat(outbox.claim(10, NOON.plus(LEASE).plusSeconds(1), LEASE))
                .extracting(Push::subject)
                .doesNotContain(id(2).value());
    }

    @Test
    void a_row_says_where_what_and_how_often() {
        pushes.subscribe(new ChatRef(-7, 3), NOON);
        pushes.owe(1);

        Push push = only();

        assertThat(push)
                .isEqualTo(new Push(push.id(), new ChatRef(-7, 3), Push.Kind.ARTICLE, id(1).value(), 0, NOON, false));
    }

    @Test
    void whole_chats_are_claimed_the_one_that_waits_longest_first() {
        pushes.subscribe(9, 8, 7);
        pushes.owe(1);
        pushes.owe(2);

        assertThat(outbox.claim(2, NOON, LEASE))
                .extracting(push -> push.to().chat(), Push::subject)
                .containsExactly(
                        tuple(7L, id(1).value()),
                        tuple(7L, id(2).value()),
                        tuple(8L, id(1).value()),
                        tuple(8L, id(2).value()));
        assertThat(outbox.claim(2, NOON, LEASE))
                .extracting(push -> push.to().chat())
                .containsExactly(9L, 9L);
    }

    @Test
    void a_chat_that_is_owed_much_counts_as_one() {
        pushes.subscribe(7);
        pushes.owe(1);
        pushes.owe(2);
        pushes.subscribe(8);
        pushes.owe(3);

        assertThat(outbox.claim(2, NOON, LEASE))
                .extracting(push -> push.to().chat())
                .containsExactly(7L, 7L, 7L, 8L);
    }

    @Test
    void a_claimed_chat_is_nobody_elses_though_something_new_is_owed_to_it() {
        pushes.subscribe(7);
        pushes.owe(1);
        Push first = only();
        pushes.owe(2);

        assertThat(pushes.claim()).isEmpty();
        assertThat(outbox.nextDue()).isEmpty();

        outbox.sent(List.of(first.id()), 55, NOON);
        assertThat(outbox.nextDue()).contains(NOON);
        assertThat(only().subject()).isEqualTo(id(2).value());
    }

    @Test
    void rows_that_are_being_sent_when_the_lease_is_over_are_unsure_and_not_claimed_again() {
        pushes.subscribe(7);
        pushes.owe(1);
        Push first = only();
        assertThat(outbox.begin(List.of(first.id()), NOON, LEASE)).isNotEmpty();
        pushes.owe(2);
        Instant over = NOON.plus(LEASE);

        assertThat(outbox.unsure(over.minusMillis(1))).isEmpty();
        assertThat(outbox.unsure(over)).containsExactly(first);
        assertThat(outbox.claim(9, over, LEASE)).extracting(Push::subject).containsExactly(id(2).value());
    }

    @Test
    void rows_that_were_only_claimed_when_the_lease_is_over_are_queued_again_and_not_begun() {
        pushes.subscribe(7);
        pushes.owe(1);
        Push first = only();
        Instant over = NOON.plus(LEASE);

        assertThat(outbox.begin(List.of(first.id()), over, LEASE)).isEmpty();
        assertThat(outbox.unsure(over)).isEmpty();
        outbox.release(over.minusMillis(1));
        assertThat(outbox.claim(9, over.minusMillis(1), LEASE)).isEmpty();
        outbox.release(over);
        assertThat(outbox.claim(9, over, LEASE)).containsExactly(first);
    }

    @Test
    void a_chat_whose_rows_wait_behind_an_earlier_one_takes_no_place_from_others() {
        pushes.subscribe(7);
        pushes.owe(1);
        outbox.later(List.of(only().id()), NOON.plusSeconds(600), true);
        pushes.subscribe(8);
        pushes.owe(2);

        assertThat(outbox.claim(1, NOON, LEASE))
                .extracting(push -> push.to().chat())
                .containsExactly(8L);
    }

    @Test
    void a_row_that_was_cancelled_is_not_begun() {
        pushes.subscribe(7);
        pushes.owe(1);
        Push first = only();
        opened.database().subscriptions().remove(ChatRef.of(7));

        assertThat(outbox.begin(List.of(first.id()), NOON, LEASE)).isEmpty();
    }

    @Test
    void a_row_that_is_put_off_comes_again_when_it_is_due() {
        pushes.subscribe(7);
        pushes.owe(1);
        outbox.later(List.of(only().id()), LATER, false);

        assertThat(pushes.claim()).isEmpty();
        assertThat(outbox.nextDue()).contains(LATER);
        Push again = outbox.claim(9, LATER, LEASE).get(0);
        assertThat(again.attempts()).isZero();

        outbox.later(List.of(again.id()), LATER, true);
        outbox.later(List.of(again.id()), LATER, true);
        assertThat(outbox.claim(9, LATER, LEASE)).extracting(Push::attempts).containsExactly(1);
    }

    @Test
    void rows_of_a_chat_keep_their_order_when_the_first_is_put_off() {
        pushes.subscribe(7);
        pushes.owe(1);
        pushes.owe(2);
        pushes.claim().forEach(push -> outbox.later(List.of(push.id()), LATER.minusSeconds(push.id()), true));

        assertThat(outbox.claim(9, LATER, LEASE))
                .extracting(Push::subject)
                .containsExactly(id(1).value(), id(2).value());
    }

    @Test
    void what_is_settled_is_not_claimed_again() {
        pushes.subscribe(7, 8);
        pushes.owe(1);
        List<Push> both = pushes.claim();
        outbox.sent(List.of(both.get(0).id()), 55, NOON);
        outbox.giveUp(List.of(both.get(1).id()), "refused", NOON);
        both.forEach(push -> outbox.later(List.of(push.id()), NOON, true));

        assertThat(outbox.claim(9, LATER.plus(LEASE), LEASE)).isEmpty();
        assertThat(outbox.unsure(LATER.plus(LEASE))).isEmpty();
        assertThat(outbox.nextDue()).isEmpty();
    }

    @Test
    void the_same_article_is_owed_once_also_after_it_was_sent() {
        pushes.subscribe(7);
        pushes.owe(1);
        outbox.sent(List.of(only().id()), 55, NOON);
        pushes.owe(1);

        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void rows_that_a_killed_process_was_sending_are_unsure_until_they_are_settled() {
        pushes.subscribe(7, 8);
        pushes.owe(1);
        List<Push> sending = pushes.claim();
        sending.forEach(push -> outbox.begin(List.of(push.id()), NOON, LEASE));
        try (Database restarted = opened.afterKill()) {
            Outbox after = restarted.outbox();

            assertThat(after.claim(9, NOON, LEASE)).isEmpty();
            assertThat(after.unsure(NOON)).containsExactlyElementsOf(sending);

            after.later(List.of(sending.get(0).id()), NOON, true);
            after.giveUp(List.of(sending.get(1).id()), "unsure", NOON);
            assertThat(after.unsure(NOON)).isEmpty();
            assertThat(after.claim(9, NOON, LEASE))
                    .extracting(Push::id)
                    .containsExactly(sending.get(0).id());
        }
    }

    @Test
    void what_another_process_sends_is_its_own_as_long_as_it_lives() {
        pushes.subscribe(7, 8);
        pushes.owe(1);
        opened.database().leases().live(NOON, Duration.ofSeconds(20));
        Push sending = pushes.claim().get(0);
        outbox.begin(List.of(sending.id()), NOON, LEASE);
        try (Database another = opened.afterKill()) {
            Outbox theirs = another.outbox();
            theirs.release(NOON.plusSeconds(19));
            assertThat(theirs.unsure(NOON.plusSeconds(19))).isEmpty();
            assertThat(theirs.claim(9, NOON, LEASE)).isEmpty();

            theirs.release(NOON.plusSeconds(20));
            assertThat(theirs.unsure(NOON.plusSeconds(20))).containsExactly(sending);
            assertThat(theirs.claim(9, NOON, LEASE)).hasSize(1);
        }
    }

    @Test
    void each_process_claims_the_chats_of_its_share() {
        pushes.subscribe(-1_000_000_000_001L, -7, -2, 0, 5, 6, 7_000_000_002L);
        pushes.owe(1);

        outbox.setShare(new Share(1, 3));
        assertThat(chats(pushes.claim())).containsExactlyInAnyOrder(-1_000_000_000_001L, -2L);
        assertThat(outbox.nextDue()).isEmpty();

        outbox.setShare(new Share(0, 3));
        assertThat(outbox.nextDue()).contains(NOON);
        assertThat(chats(pushes.claim())).containsExactlyInAnyOrder(0L, 6L, 7_000_000_002L);
        outbox.setShare(new Share(2, 3));
        assertThat(chats(pushes.claim())).containsExactlyInAnyOrder(-7L, 5L);
    }

    private static List<Long> chats(List<Push> claimed) {
        return claimed.stream().map(push -> push.to().chat()).toList();
    }

    @Test
    void what_a_withdrawn_article_owes_waits_until_it_is_back() {
        pushes.subscribe(7);
        pushes.owe(1);
        pushes.keepOwed(2);
        Articles articles = opened.database().articles();

        articles.withdraw("articles", "1.md");
        articles.withdraw("articles", "2.md");
        pushes.fanOut();
        assertThat(pushes.claim()).isEmpty();

        pushes.owe(1);
        pushes.owe(2);
        assertThat(pushes.claim()).extracting(Push::subject).containsExactly(id(1).value(), id(2).value());
    }

    @Test
    void what_was_sent_of_a_withdrawn_article_is_not_sent_again_when_it_is_back() {
        pushes.subscribe(7);
        pushes.owe(1);
        outbox.sent(List.of(only().id()), 55, NOON);

        opened.database().articles().withdraw("articles", "1.md");
        pushes.owe(1);

        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void who_unsubscribes_while_an_article_is_gone_is_not_owed_it_when_it_is_back() {
        pushes.subscribe(7);
        pushes.owe(1);
        opened.database().articles().withdraw("articles", "1.md");
        opened.database().subscriptions().remove(ChatRef.of(7));

        pushes.owe(1);

        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void what_a_replaced_article_owes_is_cancelled() {
        pushes.subscribe(7);
        pushes.owe(1);

        opened.database().articles().keep(Briefs.titled(2, "Other"), List.of(), Briefs.stamp("1.md", "2"), true);
        pushes.fanOut();

        assertThat(only().subject()).isEqualTo(id(2).value());
    }

    @Test
    void an_article_with_another_place_is_still_owed_when_one_goes() {
        pushes.subscribe(7);
        pushes.owe(1);
        Briefs.keep(opened.database(), Briefs.titled(1, "Number 1"), "copy.md");

        opened.database().articles().withdraw("articles", "1.md");

        assertThat(pushes.claim()).hasSize(1);
    }

    @Test
    void what_was_settled_long_ago_is_forgotten_and_what_waits_is_not() throws SQLException {
        pushes.subscribe(7, 8, 9);
        pushes.owe(1);
        outbox.sent(List.of(outbox.claim(1, NOON, LEASE).get(0).id()), 55, NOON);
        outbox.giveUp(List.of(outbox.claim(1, NOON, LEASE).get(0).id()), "refused", LATER);

        outbox.prune(LATER);
        outbox.prune(LATER);

        // Only a forgotten row can be owed again.
        opened.database().articles().withdraw("articles", "1.md");
        assertThat(states()).containsExactly("given up", "cancelled");
        outbox.prune(LATER.plusMillis(1));
        assertThat(states()).isEmpty();
    }
}
