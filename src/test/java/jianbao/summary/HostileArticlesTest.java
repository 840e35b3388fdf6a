package jianbao.summary;

import static java.time.Duration.ofSeconds;
import static jianbao.summary.Drafts.article;
import static jianbao.summary.Drafts.paragraph;
import static jianbao.summary.Summariser.Unit.CHARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Length;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArticlesTest {
    private final Summariser summariser = new Summariser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "字",
                "word ",
                "今天天气很好我们出门。",
                "https://example.com/a ",
                "\u202Eשלום עולם. مرحبا. ",
                "🎉",
                "“(",
                "a. "
            })
    void hostile_texts_are_answered_in_bounded_time(String piece) {
        Article article = article(null, List.of(), paragraph(piece.repeat(300_000 / piece.length())));
        assertTimeoutPreemptively(ofSeconds(10), () -> summariser.summarise(article, Length.LONG));
    }

    @Test
    void ten_thousand_paragraphs_are_answered_in_bounded_time() {
        Block[] blocks = IntStream.range(0, 10_000)
                .mapToObj(i -> paragraph("第" + i + "个城市的图书馆宣布延长开放时间" + i * 31 + "分钟。"))
                .toArray(Block[]::new);
        Article article = article("zh", List.of(), blocks);
        assertTimeoutPreemptively(
                ofSeconds(10),
                () -> assertThat(summariser
                                .summarise(article, new Budget(CHARS, 1_000_000))
                                .sentences())
                        .hasSizeLessThanOrEqualTo(Candidates.MOST));
    }

    @ParameterizedTest
    @EnumSource
    void the_smallest_budget_gives_one_sentence_and_the_largest_all(Unit unit) {
        Article article = article(
                "en",
                List.of(),
                paragraph("The mayor opened the old bridge today. Farmers sold their first apples there."));
        assertThat(summariser.summarise(article, new Budget(unit, 1)).sentences())
                .hasSize(1);
        assertThat(summariser
                        .summarise(article, new Budget(unit, Integer.MAX_VALUE))
                        .sentences())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_sentence_said_ten_thousand_times_is_said_once(Unit unit) {
        Article article = article(
                "en",
                List.of(),
                Collections.nCopies(10_000, paragraph("The mayor opened the old bridge today."))
                        .toArray(Block[]::new));
        for (int amount : new int[] {1, 60, 100_000, Integer.MAX_VALUE}) {
            assertThat(summariser.summarise(article, new Budget(unit, amount)).sentences())
                    .hasSize(1);
        }
    }

    @Test
    void an_article_that_is_only_a_title_has_an_empty_summary() {
        assertThat(summariser.summarise(article(null, List.of()), Length.LONG).sentences())
                .isEmpty();
    }

    @Test
    void a_title_without_words_is_like_no_sentence() {
        Article article = article("en", List.of(), paragraph("The mayor opened the old bridge today."));
        Article untitled = new Article(
                "-", List.of(), null, null, "en", List.of(), article.body(), List.of(), List.of(), List.of());
        assertThat(summariser.summarise(untitled, Length.ONE).sentences()).hasSize(1);
    }
}
