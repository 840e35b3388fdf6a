package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.model.Subscription;
import jianbao.model.Summary;
import jianbao.store.Articles.Stamp;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.summary.Summariser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResummaryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final int OLD = Summariser.VERSION - 1;

    @TempDir
    Path home;

    private Database store;

    @BeforeEach
    void open() {
        store = Databases.in(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String url() {
        return "jdbc:sqlite:" + home.resolve("jianbao.db");
    }

    @Test
    void a_reader_gets_the_new_summary_of_an_old_article() {
        ArticleId id = keep(1, OLD);
        // In memory, as for somebody who has just read it.
        assertThat(summary(id)).isEqualTo("An old summary.");
        assertThat(rounds(store)).isEqualTo(1);
        assertThat(summary(id)).isEqualTo("Ship 1 left the harbour.");
        assertThat(brief(id).summariser()).isEqualTo(Summariser.VERSION);
    }

    @Test
    void what_is_up_to_date_is_left_alone() {
        ArticleId id = keep(1, Summariser.VERSION);
        assertThat(rounds(store)).isEqualTo(1);
        assertThat(summary(id)).isEqualTo("An old summary.");
    }

    @Test
    void nothing_is_sent_again_and_nothing_else_changes() {
        store.subscriptions().add(new Subscription(ChatRef.of(7), NOON.minusSeconds(60)));
        ArticleId first = keep(1, OLD);
        ArticleId second = keep(2, OLD);
        assertThat(pushed()).isEqualTo(2);
        List<Brief> before = store.articles().latest(0, 9);

        rounds(store);

        List<Brief> after = store.articles().latest(0, 9);
        assertThat(after)
                .extracting(Brief::id)
                .containsExactlyElementsOf(before.stream().map(Brief::id).toList());
        assertThat(after)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("summaries", "summariser")
                .isEqualTo(before);
        assertThat(store.articles().known(List.of("path:1"))).contains(first);
        assertThat(store.articles().search("Ship 2", 9)).extracting(Brief::id).containsExactly(second);
        assertThat(pushed()).isZero();
    }

    @Test
    void an_article_that_was_withdrawn_stays_so() {
        ArticleId id = keep(1, OLD);
        store.articles().withdraw("test", "1.md");
        rounds(store);
        assertThat(store.articles().count()).isZero();
        assertThat(summary(id)).isEqualTo("Ship 1 left the harbour.");
    }

    @Test
    void after_a_kill_between_two_batches_another_process_does_the_rest() {
        for (int i = 0; i < 120; i++) {
            keep(i, OLD);
        }
        assertThat(new Resummary(store).turn()).isLessThan(Duration.ofSeconds(1));
        assertThat(old()).isEqualTo(70);
        // The first process is gone without closing anything.
        try (Database next = Databases.in(home)) {
            assertThat(rounds(next)).isEqualTo(2);
        }
        assertThat(old()).isZero();
    }

    @Test
    void one_that_is_damaged_holds_up_no_others() throws SQLException {
        ArticleId damaged = keep(1, OLD);
        ArticleId whole = keep(2, OLD);
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("update articles set content = '{' where id = '" + damaged.value() + "'");
        }
        assertThat(rounds(store)).isEqualTo(1);
        assertThat(summary(whole)).isEqualTo("Ship 2 left the harbour.");
        assertThat(old()).isZero();
    }

    /** As often as there is more to do. */
    private static int rounds(Database store) {
        Resummary resummary = new Resummary(store);
        int rounds = 1;
        while (resummary.turn().compareTo(Duration.ofHours(1)) < 0) {
            rounds++;
        }
        return rounds;
    }

    private int old() {
        return store.articles().summarisedBefore(Summariser.VERSION, 1000).size();
    }

    private int pushed() {
        while (store.outbox().fanOut(10, NOON)) {}
        return store.outbox()
                .claim(10, NOON.plusSeconds(1), Duration.ofSeconds(30))
                .size();
    }

    private Brief brief(ArticleId id) {
        return store.articles().find(id).orElseThrow();
    }

    private String summary(ArticleId id) {
        return brief(id).summary(Length.SHORT).sentences().get(0).text();
    }

    private ArticleId keep(int number, int version) {
        List<Block> body = List.of(new Block(Block.Kind.PARAGRAPH, "Ship " + number + " left the harbour."));
        Article article =
                new Article("Ship", List.of(), null, null, "en", List.of(), body, List.of(), List.of(), List.of());
        Summary old = new Summary(List.of(new Sentence("An old summary.", 0, 0)));
        Brief brief = new Brief(
                ArticleId.draw(new Random(number)),
                article,
                Map.of(Length.ONE, old, Length.SHORT, old, Length.LONG, old),
                version,
                NOON.minusSeconds(number),
                List.of());
        store.articles().keep(brief, List.of("path:" + number), new Stamp("test", number + ".md", "1"), true);
        return brief.id();
    }
}
