package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.article;
import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.published;
import static jianbao.store.Briefs.seen;
import static jianbao.store.Briefs.stamp;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jianbao.model.Article;
import jianbao.model.Brief;
import jianbao.model.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachEngine
class ArticlesTest {
    @RegisterExtension
    final Opened opened;

    private Articles articles;

    ArticlesTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        articles = opened.database().articles();
    }

    @Test
    void what_was_kept_is_found_with_its_origin() {
        Brief brief = titled(1, "翁荔谈奖励", "第一段。", "Second\u0000 paragraph 😀.");

        keep(opened.database(), brief, "a.md");

        assertThat(articles.find(id(1)))
                .contains(new Brief(
                        brief.id(),
                        brief.article(),
                        brief.summaries(),
                        1,
                        NOON,
                        List.of(new Origin("articles", "a.md"))));
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertThat(articles.find(id(1))).isEmpty();
        assertThat(articles.isTaken(id(1))).isFalse();
    }

    @Test
    void a_changed_article_is_replaced_and_stays_first_seen_when_it_was() {
        keep(opened.database(), titled(1, "Old"), "a.md");
        articles.find(id(1));

        keep(opened.database(), seen(1, article("New", null), NOON.plusSeconds(99)), "a.md");

        Brief found = articles.find(id(1)).orElseThrow();
        assertThat(found.article().title()).isEqualTo("New");
        assertThat(found.firstSeen()).isEqualTo(NOON);
        assertThat(articles.count()).isOne();
    }

    @Test
    void the_last_kept_of_those_with_old_summaries_come_first_and_not_too_many() {
        for (int i = 1; i <= 4; i++) {
            keep(opened.database(), titled(i, "T").with(Map.of(), i == 2 ? 3 : 2), i + ".md");
        }
        assertThat(articles.summarisedBefore(3, 2)).containsExactly(id(4), id(3));
        articles.resummarise(id(4), 3, article -> Map.of());
        assertThat(articles.summarisedBefore(3, 2)).containsExactly(id(3), id(1));
        articles.keepSummaries(id(3), 3);
        assertThat(articles.summarisedBefore(3, 2)).containsExactly(id(1));
    }

    @Test
    void keeping_twice_changes_nothing() {
        keep(opened.database(), titled(1, "Same"), "a.md");
        Brief before = articles.find(id(1)).orElseThrow();

        keep(opened.database(), titled(1, "Same"), "a.md");

        assertThat(articles.latest(0, 9)).containsExactly(before);
    }

    @Test
    void the_first_identity_that_is_known_counts() {
        articles.keep(titled(1, "One"), List.of("path:a", "text:1"), stamp("a", "1"), false);
        articles.keep(titled(2, "Two"), List.of("path:b", "text:2"), stamp("b", "1"), false);

        assertThat(articles.known(List.of("guid:x", "text:2", "path:a"))).contains(id(2));
        assertThat(articles.known(List.of("guid:x"))).isEmpty();
        assertThat(articles.known(List.of())).isEmpty();
    }

    @Test
    void an_endless_identity_is_known_again_and_told_from_one_that_ends_in_another_way() {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(9_000, 'a', 'z').forEach(noise::appendCodePoint);
        articles.keep(titled(1, "One"), List.of("guid:" + noise), stamp("a", "1"), false);

        assertThat(articles.known(List.of("guid:" + noise))).contains(id(1));
        assertThat(articles.known(List.of("guid:" + noise + "b"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\ud800", "\udc00", "'; drop table articles; --", "\\", "%_", "😀", "\u202e"})
    void any_text_is_kept_and_found_again(String text) {
        articles.keep(titled(1, text, text), List.of(text), stamp("a" + text, text), false);

        assertThat(articles.known(List.of(text))).contains(id(1));
        assertThat(articles.find(id(1)).orElseThrow().origins()).hasSize(1);
        articles.withdraw("articles", "a" + text);
        assertThat(articles.count()).isZero();
    }

    @Test
    void a_whole_library_in_one_article_is_kept_and_what_it_begins_with_is_found() {
        StringBuilder words = new StringBuilder("first ");
        new Random(1).ints(150_000, 0x4e00, 0x9f00).forEach(words::appendCodePoint);
        articles.keep(titled(1, words.substring(0, 20_000), words.toString()), List.of(), stamp("a", "1"), false);

        assertThat(articles.search("first", 9)).hasSize(1);
    }

    @Test
    void an_identity_outlives_its_place_and_leads_to_the_article_that_was_read_under_it_last() {
        articles.keep(titled(1, "One"), List.of("path:a"), stamp("a", "1"), false);
        articles.withdraw("articles", "a");
        assertThat(articles.known(List.of("path:a"))).contains(id(1));

        articles.keep(titled(2, "Two"), List.of("path:a", "text:2"), stamp("a", "2"), false);

        assertThat(articles.known(List.of("path:a"))).contains(id(2));
    }

    @Test
    void a_withdrawn_article_leaves_the_lists_and_is_still_found_by_its_id() {
        keep(opened.database(), titled(1, "Gone"), "a.md");
        articles.find(id(1));

        articles.withdraw("articles", "a.md");
        articles.withdraw("articles", "a.md");

        assertThat(articles.latest(0, 9)).isEmpty();
        assertThat(articles.search("gone", 9)).isEmpty();
        assertThat(articles.count()).isZero();
        assertThat(articles.find(id(1)).orElseThrow().origins()).isEmpty();
        assertThat(articles.known(List.of("path:a.md"))).contains(id(1));
        assertThat(articles.isTaken(id(1))).isTrue();
        assertThat(opened.database().bookmarks().of("articles").stamps()).isEmpty();
    }

    @Test
    void a_withdrawn_article_that_returns_is_listed_again() {
        keep(opened.database(), titled(1, "Back"), "a.md");
        articles.withdraw("articles", "a.md");

        keep(opened.database(), titled(1, "Back"), "b.md");

        assertThat(articles.search("back", 9)).extracting(Brief::id).containsExactly(id(1));
        assertThat(articles.find(id(1)).orElseThrow().origins()).containsExactly(new Origin("articles", "b.md"));
    }

    @Test
    void an_article_is_listed_until_its_last_origin_goes() {
        keep(opened.database(), titled(1, "Twice"), "a.md");
        keep(opened.database(), titled(1, "Twice"), "b.md");
        assertThat(articles.find(id(1)).orElseThrow().origins())
                .containsExactly(new Origin("articles", "a.md"), new Origin("articles", "b.md"));

        articles.withdraw("articles", "a.md");

        assertThat(articles.latest(0, 9)).hasSize(1);
        assertThat(articles.find(id(1)).orElseThrow().origins()).containsExactly(new Origin("articles", "b.md"));
    }

    @Test
    void a_place_that_gives_another_article_is_taken_from_the_former() {
        keep(opened.database(), titled(1, "Former"), "a.md");
        articles.find(id(1));

        articles.keep(titled(2, "Other"), List.of("text:2"), stamp("a.md", "2"), false);

        assertThat(articles.latest(0, 9)).extracting(Brief::id).containsExactly(id(2));
        assertThat(articles.find(id(1)).orElseThrow().origins()).isEmpty();
    }

    @Test
    void the_bookmark_moves_with_the_article() {
        articles.keep(titled(1, "One"), List.of(), stamp("a.md", "1"), false);
        articles.keep(titled(1, "One"), List.of(), stamp("a.md", "2"), false);

        assertThat(opened.database().bookmarks().of("articles").stamps()).isEqualTo(Map.of("a.md", "2"));
    }

    @Test
    void the_newest_day_comes_first_and_within_a_day_the_last_seen() {
        keep(opened.database(), published(1, "2024-10-07"), "1");
        keep(opened.database(), published(2, "2024-11-12"), "2");
        Article sameDay = published(3, "2024-10-07").article();
        keep(opened.database(), seen(3, sameDay, NOON.plusSeconds(1)), "3");

        assertThat(articles.latest(0, 9)).extracting(Brief::id).containsExactly(id(2), id(3), id(1));
        assertThat(articles.latest(1, 1)).extracting(Brief::id).containsExactly(id(3));
        assertThat(articles.latest(3, 9)).isEmpty();
        assertThat(articles.latest(-1, -1)).isEmpty();
    }

    @Test
    void an_article_without_a_day_stands_at_the_day_on_which_it_was_first_seen() {
        keep(opened.database(), published(1, "2026-03-02"), "1");
        keep(opened.database(), titled(2, "No day"), "2");
        keep(opened.database(), published(3, "2026-02-28"), "3");
        keep(opened.database(), seen(2, article("Still none", null), NOON.plus(Duration.ofDays(9))), "2");

        assertThat(articles.latest(0, 9)).extracting(Brief::id).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void days_far_away_are_ordered_too() {
        keep(opened.database(), published(1, "+12024-01-01"), "1");
        keep(opened.database(), published(2, "2024-01-01"), "2");
        keep(opened.database(), published(3, "-0044-03-15"), "3");

        assertThat(articles.latest(0, 9)).extracting(Brief::id).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void what_is_read_again_and_again_comes_from_memory() {
        keep(opened.database(), titled(1, "Read"), "a.md");
        articles.find(id(1));
        articles.find(id(1));
        articles.latest(0, 1);

        assertThat(opened.database().cacheUse()).isEqualTo(new Database.CacheUse(2, 1));
    }
}
