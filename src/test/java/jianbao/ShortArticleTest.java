package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Summary;
import jianbao.source.MarkdownFile;
import jianbao.summary.Summariser;
import jianbao.view.Cards;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article that is hardly longer than a summary, from its file to the card that a reader gets. */
class ShortArticleTest {
    private static final String REMARK =
            "This article is hardly longer than a summary; here it is as its author opens it.";

    private static final List<String> ENGLISH = List.of(
            "Frost closed the ferry on Monday.",
            "Two boats lay fast at the pier.",
            "By noon a tug had opened a channel, and both went home.");
    private static final List<String> CHINESE = List.of("周一，霜冻让渡船停了航。", "两条船冻在码头边。", "到了中午，拖轮开出一条水道，它们都回了家。");

    /**
     * An article.
     *
     * @param opening what a reader gets of it, in this order
     * @param text its file, below the front matter
     */
    private record Case(String name, List<String> opening, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    private Path folder;

    private static List<Case> cases() {
        String more = "\n\n<!-- more -->\n\n";
        return List.of(
                new Case("three English sentences", ENGLISH, String.join(" ", ENGLISH)),
                new Case("three Chinese sentences", CHINESE, String.join("", CHINESE)),
                new Case("three paragraphs", CHINESE, String.join("\n\n", CHINESE)),
                new Case(
                        "headings and an image",
                        ENGLISH,
                        "![The pier](pier.jpg)\n\n## Monday\n\n" + String.join("\n\n", ENGLISH)),
                new Case(
                        "an English lead",
                        lead("A frost stops the ferry for half a day.", ENGLISH),
                        "A frost stops the ferry for half a day." + more + String.join(" ", ENGLISH)),
                new Case(
                        "a Chinese lead",
                        lead("港口的早晨比往年冷得多。", CHINESE),
                        "港口的早晨比往年冷得多。" + more + String.join("", CHINESE)),
                new Case("a lead that the text says again", CHINESE, CHINESE.get(0) + more + String.join("", CHINESE)));
    }

    private static List<String> lead(String lead, List<String> rest) {
        return Stream.concat(Stream.of(lead), rest.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_is_given_as_its_author_opens_it_and_said_to_be_short(Case kase) throws IOException {
        Brief brief = brief(kase);
        String card = Cards.asked(brief, Length.SHORT, Language.ENGLISH).text().text();
        assertThat(card).contains(REMARK).endsWith(String.join("\n", kase.opening()));
    }

    private Brief brief(Case kase) throws IOException {
        Path file = Files.writeString(
                folder.resolve("short.md"), "---\ntitle: 渡口 Quay\ndate: 2026-02-01\n---\n\n" + kase.text());
        Article article = MarkdownFile.read(file, "short.md").article().orElseThrow();
        Map<Length, Summary> summaries = new EnumMap<>(Length.class);
        for (Length length : Length.values()) {
            summaries.put(length, new Summariser().summarise(article, length));
        }
        return new Brief(new ArticleId("k3f7x2aa"), article, summaries, Summariser.VERSION, Instant.EPOCH, List.of());
    }
}
