package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.model.Brief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@OnEachEngine
class CopyTest {
    /** More than are written at once. */
    private static final int CHATS = 1_200;

    @RegisterExtension
    final Opened opened;

    @TempDir
    Path folder;

    private final Engine other;
    private Database from;
    private Database to;

    CopyTest(Engine engine) {
        opened = new Opened(engine);
        other = engine == Engine.SQLITE ? Engine.POSTGRESQL : Engine.SQLITE;
    }

    @BeforeEach
    void open() {
        from = opened.database();
        to = other.open(other.make(folder));
    }

    @AfterEach
    void close() {
        other.close(to);
    }

    private void fill() {
        Pushes pushes = new Pushes(from);
        pushes.subscribeAll(CHATS);
        keep(from, titled(1, "Quotes ' and \\ and 简报", "强化学习里，模型学会了取巧。"), "a.md");
        pushes.owe(2);
        from.chats().setLanguage(7, null);
        from.chats().park(8, "blocked", NOON);
        from.inbox().keep(List.of(new Inbox.Received(1, 9, "{\"text\":\"\\u0000\"}")), NOON);
        from.feeds().add(new Feeds.Imported(URI.create("https://example.com/feed"), null));
    }

    @Test
    void everything_is_there_again() {
        fill();

        Map<String, Long> rows = from.copyTo(to);

        assertThat(rows)
                .containsEntry("subscriptions", (long) CHATS)
                .containsEntry("outbox", (long) CHATS)
                .containsEntry("articles", 2L)
                .containsEntry("inbox", 1L)
                .containsEntry("feeds", 1L);
        assertThat(to.articles().latest(0, 9)).isEqualTo(from.articles().latest(0, 9));
        assertThat(to.articles().search("学会取巧", 9)).isEmpty();
        assertThat(to.articles().search("学会了取巧", 9)).extracting(Brief::id).containsExactly(id(1));
        assertThat(to.inbox().next(Set.of(), NOON)).isEqualTo(from.inbox().next(Set.of(), NOON));
        assertThat(to.chats().isParked(8)).isTrue();
        assertThat(to.feeds().all()).isEqualTo(from.feeds().all());
        assertThat(new Pushes(to).claim()).isEqualTo(new Pushes(from).claim());
    }

    @Test
    void new_rows_are_numbered_behind_those_that_were_copied() {
        fill();
        from.copyTo(to);

        keep(to, titled(3, "New"), "c.md");
        to.inbox().keep(List.of(new Inbox.Received(2, 9, "later")), NOON);
        new Pushes(to).owe(4);

        assertThat(to.articles().count()).isEqualTo(4);
        assertThat(new Pushes(to).claim()).hasSizeGreaterThan(100);
    }

    @Test
    void one_that_is_not_empty_is_refused_and_stays_as_it_is() {
        fill();
        to.chats().park(5, "blocked", NOON);

        assertThatThrownBy(() -> from.copyTo(to))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("something in it already");
        assertThat(to.articles().count()).isZero();
    }

    @Test
    void when_a_row_cannot_be_copied_nothing_is() throws SQLException {
        fill();
        opened.execute("update articles set content = 'damaged' where id = '" + id(2).value() + "'");

        assertThatThrownBy(() -> from.copyTo(to))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(id(2).value());
        assertThat(to.articles().count()).isZero();
        assertThat(to.chats().isParked(8)).isFalse();
    }
}
