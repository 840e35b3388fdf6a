package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import jianbao.model.Figures;
import jianbao.model.Push;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class StatisticsTest {
    private static final Duration LEASE = Duration.ofMinutes(1);

    @RegisterExtension
    final Opened opened;

    StatisticsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @Test
    void an_empty_database_counts_nothing_and_has_a_size() {
        Figures figures = figures();

        assertThat(figures.queue().depth()).isZero();
        assertThat(figures.queue().oldestDue()).isEmpty();
        assertThat(figures.readers()).isEqualTo(new Figures.Readers(0, 0, 0));
        assertThat(figures.bytes()).isPositive();
    }

    @Test
    void what_is_owed_is_counted_by_what_it_waits_for() {
        Pushes pushes = new Pushes(opened.database());
        pushes.subscribe(1, 2, 3, 4);
        pushes.owe(1);
        opened.database().chats().park(4, "blocked", NOON);
        List<Push> claimed = opened.database().outbox().claim(2, NOON, LEASE);
        opened.database().outbox().later(List.of(claimed.get(1).id()), NOON.plusSeconds(60), true);

        Figures.Queue queue = figures().queue();

        assertThat(List.of(queue.due(), queue.later(), queue.held(), queue.sending()))
                .containsExactly(1L, 1L, 1L, 1L);
        assertThat(queue.depth()).isEqualTo(4);
        assertThat(queue.oldestDue()).contains(NOON);
    }

    @Test
    void where_all_is_for_later_nothing_is_due() {
        Pushes pushes = new Pushes(opened.database());
        pushes.subscribe(1);
        pushes.owe(1);
        Push push = pushes.claim().get(0);
        opened.database().outbox().later(List.of(push.id()), NOON.plusSeconds(60), true);

        Figures.Queue queue = figures().queue();

        assertThat(queue.later()).isEqualTo(1);
        assertThat(queue.due()).isZero();
        assertThat(queue.oldestDue()).isEmpty();
    }

    @Test
    void readers_updates_and_articles_are_counted() {
        new Pushes(opened.database()).subscribe(1, 2, 3);
        new Pushes(opened.database()).keepOwed(1);
        opened.database().chats().park(1, "blocked", NOON);
        opened.database().chats().setLanguage(2, null);
        opened.database().inbox().keep(List.of(new Inbox.Received(9, 1, "{}"), new Inbox.Received(10, 1, "{}")), NOON);

        Figures figures = figures();

        assertThat(figures.readers()).isEqualTo(new Figures.Readers(2, 1, 3));
        assertThat(figures.waiting()).isEqualTo(2);
        assertThat(figures.articles()).isEqualTo(1);
    }

    @Test
    void what_was_sent_lately_is_counted_up_to_a_bound() {
        Pushes pushes = new Pushes(opened.database());
        pushes.subscribe(1, 2, 3);
        pushes.owe(1);
        List<Push> claimed = pushes.claim();
        for (int i = 0; i < claimed.size(); i++) {
            opened.database().outbox().sent(List.of(claimed.get(i).id()), 100, NOON.plusSeconds(i));
        }

        assertThat(sent(0, 100)).isEqualTo(3);
        assertThat(sent(1, 100)).isEqualTo(2);
        assertThat(sent(0, 2)).isEqualTo(2);
    }

    @Test
    void what_happened_is_told_by_its_name_and_is_zero_before() {
        assertThat(figures().queue().tally("given up")).isZero();
        Pushes pushes = new Pushes(opened.database());
        pushes.subscribe(1);
        pushes.owe(1);

        opened.database().outbox().giveUp(List.of(pushes.claim().get(0).id()), "refused", NOON);

        assertThat(figures().queue().tally("given up")).isEqualTo(1);
    }

    private long sent(int seconds, int atMost) {
        return opened.database().statistics().sentSince(NOON.plusSeconds(seconds), atMost);
    }

    private Figures figures() {
        return opened.database().statistics().figures(NOON);
    }
}
