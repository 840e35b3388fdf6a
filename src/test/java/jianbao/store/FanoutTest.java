package jianbao.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class FanoutTest {
    @RegisterExtension
    final Opened opened;

    private Outbox outbox;
    private Pushes pushes;

    FanoutTest(Engine engine) {
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

    private List<Long> claimedChats() {
        return pushes.claim().stream().map(push -> push.to().chat()).toList();
    }

    @Test
    void a_withdrawn_article_is_not_owed_to_a_chat_that_moves() {
        pushes.subscribe(-100);
        pushes.keepOwed(1);
        opened.database().articles().withdraw(Briefs.stamp("1.md", "1").source(), "1.md");
        opened.database().chats().move(-100, -200, NOON);
        assertThat(claimedChats()).isEmpty();
    }

    @Test
    void with_nothing_owed_there_is_nothing_to_do() {
        pushes.subscribe(7);
        assertThat(outbox.fanOut(10, NOON)).isFalse();
        Briefs.keep(opened.database(), Briefs.titled(1, "Not owed"), "a.md");
        assertThat(outbox.fanOut(10, NOON)).isFalse();
        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void one_chunk_at_a_time_in_the_order_of_chats() {
        pushes.subscribe(5, -4, 3, -2, 1);
        pushes.keepOwed(1);

        assertThat(outbox.fanOut(2, NOON)).isTrue();
        assertThat(claimedChats()).containsExactly(-4L, -2L);
        assertThat(outbox.fanOut(2, NOON)).isTrue();
        assertThat(claimedChats()).containsExactly(1L, 3L);
        assertThat(outbox.fanOut(2, NOON)).isFalse();
        assertThat(claimedChats()).containsExactly(5L);
        assertThat(outbox.fanOut(2, NOON)).isFalse();
        assertThat(claimedChats()).isEmpty();
    }

    @Test
    void a_chunk_may_end_between_two_topics_of_a_chat() {
        for (int topic = 0; topic < 5; topic++) {
            pushes.subscribe(new ChatRef(-7, topic), NOON);
        }
        pushes.keepOwed(1);
        outbox.fanOut(2, NOON);
        outbox.fanOut(2, NOON);
        outbox.fanOut(2, NOON);

        assertThat(pushes.claim()).extracting(push -> push.to().topic()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_full_last_chunk_ends_with_an_empty_one() {
        pushes.subscribe(1, 2);
        pushes.keepOwed(1);

        assertThat(outbox.fanOut(2, NOON)).isTrue();
        assertThat(outbox.fanOut(2, NOON)).isFalse();
        assertThat(claimedChats()).containsExactly(1L, 2L);
    }

    @Test
    void many_subscriptions_are_not_one_transaction() throws SQLException {
        pushes.subscribe(LongStream.rangeClosed(1, 250).toArray());
        pushes.keepOwed(1);

        for (int rows = 100; rows < 250; rows += 100) {
            assertThat(outbox.fanOut(100, NOON)).isTrue();
            assertThat(states()).hasSize(rows);
        }
        assertThat(outbox.fanOut(100, NOON)).isFalse();
        assertThat(states()).hasSize(250).containsOnly("queued");
    }

    @Test
    void a_kill_between_two_chunks_loses_and_repeats_nothing() {
        pushes.subscribe(1, 2, 3);
        pushes.keepOwed(1);
        outbox.fanOut(2, NOON);
        try (Database restarted = opened.afterKill()) {
            assertThat(restarted.outbox().fanOut(2, NOON)).isFalse();
        }
        assertThat(claimedChats()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void only_who_was_subscribed_when_the_article_came_is_owed_it() {
        pushes.subscribe(ChatRef.of(1), NOON.minusMillis(1));
        pushes.subscribe(ChatRef.of(2), NOON);
        pushes.keepOwed(1);
        pushes.subscribe(ChatRef.of(3), NOON.plusMillis(1));
        pushes.fanOut();

        assertThat(claimedChats()).containsExactly(1L, 2L);
    }

    @Test
    void who_subscribed_before_the_clock_was_set_back_is_owed_what_comes_after_it() {
        pushes.subscribe(ChatRef.of(1), NOON.plusSeconds(1800));
        pushes.owe(1);

        assertThat(claimedChats()).containsExactly(1L);
    }

    @Test
    void a_group_that_becomes_a_supergroup_behind_the_cursor_is_owed_the_article_all_the_same() {
        pushes.subscribe(-400, -300, -200, -100);
        pushes.keepOwed(1);
        outbox.fanOut(2, NOON);
        opened.database().chats().move(-100, -1_001_234_567_890L, NOON);
        pushes.fanOut();

        assertThat(claimedChats()).containsExactlyInAnyOrder(-400L, -300L, -200L, -1_001_234_567_890L);
    }

    @Test
    void the_oldest_article_comes_first() {
        pushes.subscribe(1);
        Articles articles = opened.database().articles();
        articles.keep(
                Briefs.seen(1, Briefs.article("Second", null), NOON.plusSeconds(1)),
                List.of(),
                Briefs.stamp("1", "1"),
                true);
        articles.keep(Briefs.seen(2, Briefs.article("First", null), NOON), List.of(), Briefs.stamp("2", "1"), true);
        pushes.fanOut();

        assertThat(pushes.claim()).extracting(Push::subject).containsExactly(id(2).value(), id(1).value());
    }

    @Test
    void a_changed_article_owes_nothing() {
        pushes.subscribe(1);
        Briefs.keep(opened.database(), Briefs.titled(1, "Not owed when it came"), "1.md");
        pushes.owe(1);

        assertThat(pushes.claim()).isEmpty();
    }

    @Test
    void an_article_that_comes_during_the_fan_out_of_another_reaches_everybody_after_it() {
        pushes.subscribe(1, 2, 3, 4, 5);
        pushes.keepOwed(1);
        outbox.fanOut(2, NOON);
        opened.database()
                .articles()
                .keep(
                        Briefs.seen(2, Briefs.article("Second", null), NOON.plusMillis(1)),
                        List.of(),
                        Briefs.stamp("2.md", "1"),
                        true);
        assertThat(claimedChats()).containsExactly(1L, 2L);
        outbox.release(NOON.plus(Pushes.LEASE));
        pushes.fanOut();

        Map<Long, List<String>> owed =
                pushes.claim().stream().collect(groupingBy(push -> push.to().chat(), mapping(Push::subject, toList())));
        assertThat(owed)
                .hasSize(5)
                .allSatisfy((chat, subjects) -> assertThat(subjects).containsExactly(id(1).value(), id(2).value()));
    }

    @Test
    void who_is_subscribed_in_between_is_owed_the_article_that_comes_after_it_alone() {
        pushes.subscribe(1, 2, 3);
        pushes.keepOwed(1);
        outbox.fanOut(2, NOON);
        pushes.subscribe(ChatRef.of(9), NOON.plusMillis(1));
        pushes.keepOwed(2);
        pushes.fanOut();

        assertThat(pushes.claim())
                .filteredOn(push -> push.to().chat() == 9)
                .extracting(Push::subject)
                .containsExactly(id(2).value());
    }

    @Test
    void a_row_behind_one_that_waits_is_due_with_it() throws SQLException {
        pushes.subscribe(1, 2);
        pushes.owe(1);
        Instant later = NOON.plusSeconds(3600);
        outbox.later(List.of(outbox.claim(1, NOON, Pushes.LEASE).get(0).id()), later, false);
        pushes.owe(2);

        assertThat(opened.select("select due from outbox where chat = 1"))
                .containsExactly("" + later.toEpochMilli(), "" + later.toEpochMilli());
        assertThat(claimedChats()).containsExactly(2L, 2L);
        assertThat(outbox.claim(9, later, Pushes.LEASE))
                .extracting(Push::subject)
                .contains(id(1).value(), id(2).value());
    }
}
