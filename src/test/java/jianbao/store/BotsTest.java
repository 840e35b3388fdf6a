package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jianbao.store.Bots.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class BotsTest {
    private static final Known BRIEFS = new Known(7_000_000_001L, "briefs_bot");
    private static final Known OTHER = new Known(7_000_000_002L, "other_bot");

    @RegisterExtension
    final Opened opened;

    BotsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @Test
    void a_database_remembers_the_first_bot_that_it_sees() {
        assertThat(bots().remembered(BRIEFS)).isEqualTo(BRIEFS);

        try (Database later = opened.afterKill()) {
            assertThat(later.bots().remembered(OTHER)).isEqualTo(BRIEFS);
        }
    }

    @Test
    void a_bot_that_was_renamed_is_the_same() {
        bots().remembered(BRIEFS);
        Known renamed = new Known(BRIEFS.id(), "news_bot");

        assertThat(bots().remembered(renamed)).isEqualTo(renamed);
    }

    @Test
    void a_database_that_was_given_to_another_bot_is_that_ones() {
        bots().remembered(BRIEFS);

        bots().adopt(OTHER);

        assertThat(bots().remembered(BRIEFS)).isEqualTo(OTHER);
    }

    @Test
    void updates_of_another_bot_are_forgotten_and_its_own_are_not() {
        Inbox inbox = opened.database().inbox();
        bots().remembered(BRIEFS);
        inbox.keep(List.of(new Inbox.Received(1, 1, "to briefs_bot")), NOON);

        bots().adopt(BRIEFS);
        assertThat(inbox.next(Set.of(), NOON)).isPresent();

        bots().adopt(OTHER);
        inbox.keep(List.of(new Inbox.Received(1, 1, "to other_bot")), NOON);
        assertThat(inbox.next(Set.of(), NOON)).map(Inbox.Waiting::payload).contains("to other_bot");
    }

    private Bots bots() {
        return opened.database().bots();
    }
}
