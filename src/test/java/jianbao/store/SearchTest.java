package jianbao.store;

import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnEachEngine
class SearchTest {
    @RegisterExtension
    final Opened opened;

    SearchTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void fill() {
        keep(opened.database(), titled(1, "OpenAI 的翁荔谈奖励破解", "强化学习里，模型学会了取巧。"), "1");
        keep(opened.database(), titled(2, "机器学习入门", "学习机器，先学习器材。"), "2");
        keep(opened.database(), titled(3, "GPT-4 in practice", "What OpenAI's model can and cannot do."), "3");
    }

    private List<ArticleId> found(String words) {
        return opened.database().articles().search(words, 9).stream()
                .map(Brief::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "翁荔, 1",
        "荔, 1",
        "奖励破解, 1",
        "翁荔 取巧, 1",
        "OPENAI 翁荔, 1",
        "ＧＰＴ, 3",
        "gpt-4, 3",
        "机器学习, 2",
        "openai practice, 3",
        "宝玉 practice, 3",
    })
    void all_the_words_occur(String words, int number) {
        assertThat(found(words)).containsExactly(id(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"翁 practice", "荔翁", "机器材", "学会机器", "openapi", "翁荔 机器学习", "", "   ", "-", "☃", "\u0000"})
    void nothing_is_found_where_a_word_is_missing(String words) {
        assertThat(found(words)).isEmpty();
    }

    @Test
    void characters_of_one_word_stand_side_by_side() {
        assertThat(found("学习机器")).containsExactly(id(2));
        assertThat(found("模型机器")).isEmpty();
        assertThat(found("学习 机器")).containsExactly(id(2));
        assertThat(found("习机 机器")).as("two words, though they overlap").containsExactly(id(2));
    }

    @Test
    void characters_stand_side_by_side_at_the_end_of_a_long_text_too() {
        String filler = "今天天气很好，我们去公园散步。".repeat(3_000);
        keep(opened.database(), titled(4, "长文", filler + "终于找到了彩虹独角兽。"), "4");

        assertThat(found("彩虹独角兽")).containsExactly(id(4));
        assertThat(found("彩虹散步")).isEmpty();
    }

    @Test
    void a_word_in_the_title_counts_more_than_in_the_text() {
        keep(opened.database(), titled(4, "Other things", "Sora, and Sora once more."), "4");
        keep(opened.database(), titled(5, "Sora", "A text that is about it, at some length and in many words."), "5");

        assertThat(found("sora")).containsExactly(id(5), id(4));
    }

    @Test
    void a_changed_article_is_found_by_its_new_words_only() {
        keep(opened.database(), titled(2, "深度网络", "完全不同。"), "2");

        assertThat(found("深度网络")).containsExactly(id(2));
        assertThat(found("机器学习")).isEmpty();
    }

    @Test
    void no_more_are_given_than_were_asked_for() {
        assertThat(opened.database().articles().search("openai", 1)).hasSize(1);
        assertThat(opened.database().articles().search("openai", 0)).isEmpty();
        assertThat(opened.database().articles().search("openai", -1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "a\"b",
                "title:gpt",
                "gpt*",
                "^gpt",
                "gpt OR",
                "AND",
                "NOT gpt",
                "NEAR(gpt 4, 2)",
                "{a b}:",
                "(((",
                "gpt)",
                "'; drop table articles; --",
                "%",
                "\ud800",
                "\udc00x",
                "翁荔\"",
                "+ - + -",
                "c++",
            })
    void no_query_fails(String words) {
        assertThatCode(() -> found(words)).doesNotThrowAnyException();
        assertThat(opened.database().articles().count()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "学", "a ", "学 ", "\"", "( ", "😀", "a\u0301"})
    void a_query_of_a_hundred_thousand_characters_is_cut(String unit) {
        String words = unit.repeat(100_000 / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(words));
    }

    @Test
    void what_repeats_over_a_source_is_not_looked_through() {
        Article article = titled(4, "苍鹭", "苍鹭停在码头上。", "河岸读书会每周六见面。").article();
        List<Block> blocks = List.of(
                article.body().get(0),
                new Block(Block.Kind.BOILERPLATE, article.body().get(1).text()));
        keep(opened.database(), Briefs.brief(4, article.withBlocks(blocks)), "4");
        assertThat(found("码头")).containsExactly(id(4));
        assertThat(found("读书会")).isEmpty();
    }
}
