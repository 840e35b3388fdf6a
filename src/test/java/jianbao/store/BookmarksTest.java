package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.stamp;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jianbao.model.Bookmark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class BookmarksTest {
    @RegisterExtension
    final Opened opened;

    private Bookmarks bookmarks;

    BookmarksTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        bookmarks = opened.database().bookmarks();
    }

    @Test
    void of_an_unknown_source_nothing_was_read() {
        assertThat(bookmarks.of("articles")).isEqualTo(Bookmark.NONE);
        assertThat(bookmarks.isReadWhole("articles")).isFalse();
    }

    @Test
    void each_place_keeps_what_was_last_seen_there() {
        bookmarks.move(stamp("a.md", "1"));
        bookmarks.move(stamp("b.md", "1"));
        bookmarks.move(stamp("a.md", "2"));
        bookmarks.move(new Articles.Stamp("other", "a.md", "9"));

        assertThat(bookmarks.of("articles").stamps()).isEqualTo(Map.of("a.md", "2", "b.md", "1"));
    }

    @Test
    void a_source_is_told_what_it_wanted_to_be_told_last() {
        bookmarks.setState("tea", "first");
        bookmarks.setState("other", "its own");
        bookmarks.setState("tea", "second");

        assertThat(bookmarks.of("tea")).isEqualTo(new Bookmark(Map.of(), "second"));
        assertThat(bookmarks.of("other").state()).isEqualTo("its own");
    }

    @Test
    void a_place_that_gives_no_article_any_more_keeps_the_one_it_gave() {
        keep(opened.database(), titled(1, "Kept"), "a.md");

        bookmarks.move(stamp("a.md", "broken"));

        assertThat(opened.database().articles().count()).isOne();
    }

    @Test
    void a_source_that_was_once_read_whole_stays_so() {
        bookmarks.setReadWhole("articles", NOON);
        bookmarks.setReadWhole("articles", NOON.plusSeconds(1));

        assertThat(bookmarks.isReadWhole("articles")).isTrue();
        assertThat(bookmarks.isReadWhole("other")).isFalse();
    }
}
