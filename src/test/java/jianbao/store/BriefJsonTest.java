package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.model.Published;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefJsonTest {
    private static Brief brief(Article article, Map<Length, Summary> summaries) {
        return new Brief(Briefs.id(1), article, summaries, 1, NOON, List.of());
    }

    private static void comesBack(Brief brief) {
        assertThat(BriefJson.read(brief.id(), BriefJson.write(brief)))
                .isEqualTo(new BriefJson.Content(brief.article(), brief.summaries()));
    }

    @Test
    void a_full_brief_comes_back_as_it_was() {
        List<Block> blocks = Arrays.stream(Block.Kind.values())
                .map(kind -> new Block(kind, "“" + kind + "”\n\t\\ \u0000 😀 翁荔"))
                .toList();
        Article article = new Article(
                "标题 \"quoted\"",
                List.of("宝玉", "O'Neil"),
                new Published(LocalDate.of(2024, 11, 12), NOON.plusNanos(123_456_789)),
                URI.create("https://example.org/%E7%BF%81?q=1#x"),
                "zh-Hant",
                blocks.subList(0, 2),
                blocks.subList(2, blocks.size()),
                List.of("a.png"),
                List.of("https://example.org/"),
                List.of("AI"));
        comesBack(brief(article, Map.of(Length.ONE, new Summary(List.of(new Sentence("一句。", 2, 0))))));
    }

    @Test
    void a_bare_brief_comes_back_as_it_was() {
        Article article =
                new Article("T", List.of(), null, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
        comesBack(brief(article, Map.of()));
    }

    @Test
    void a_day_without_a_moment_stays_a_day() {
        comesBack(Briefs.published(1, "2024-10-07"));
    }

    @Test
    void what_an_earlier_version_kept_besides_is_passed_over() {
        String json = BriefJson.write(Briefs.titled(1, "T")).replaceFirst("\\{", "{\"dropped\":[1],");
        assertThat(BriefJson.read(Briefs.id(1), json).article().title()).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"article\":{\"title\":\" \"}}"})
    void damage_is_named(String json) {
        assertThatThrownBy(() -> BriefJson.read(Briefs.id(1), json))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(Briefs.id(1) + " is damaged");
    }
}
