package jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jianbao.store.Feeds.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class FeedsTest {
    private static final Imported TEA = new Imported(URI.create("https://tea.example/feed.xml"), "Tea");
    private static final Imported NAMELESS = new Imported(URI.create("https://a.example/?feed=rss&n=茶"), null);

    @RegisterExtension
    final Opened opened;

    FeedsTest(Engine engine) {
        opened = new Opened(engine);
    }

    @Test
    void feeds_are_kept_in_the_order_in_which_they_came() {
        assertThat(feeds().all()).isEmpty();
        assertThat(feeds().add(TEA)).isTrue();
        assertThat(feeds().add(NAMELESS)).isTrue();

        try (Database later = opened.afterKill()) {
            assertThat(later.feeds().all()).containsExactly(TEA, NAMELESS);
        }
    }

    @Test
    void an_address_is_kept_once_under_its_first_name() {
        feeds().add(TEA);

        assertThat(feeds().add(new Imported(TEA.address(), "Coffee"))).isFalse();
        assertThat(feeds().all()).containsExactly(TEA);
    }

    private Feeds feeds() {
        return opened.database().feeds();
    }
}
