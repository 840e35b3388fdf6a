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
                new Case(
                        "a tenth longer, Chinese",
                        List.of(
                                "周一清晨，一场少见的霜冻让长江口的渡船停了航，码头上等船的人排出两百多米。",
                                "两条早班船冻在码头边，船工拿竹竿敲了一个钟头，冰只裂开一道缝。",
                                "港务站的老站长说，他在这里干了三十一年，只在一九九一年冬天见过一回这样的冰。",
                                "上午十点，一条拖轮从下游赶来，沿着航道来回走了四趟，开出一条十米宽的水道。",
                                "到了中午，两条船先后离岸，船上的人隔着玻璃向拖轮挥手，拖轮拉了两声汽笛。"),
                        "周一清晨，一场少见的霜冻让长江口的渡船停了航，码头上等船的人排出两百多米。\n\n两条早班船冻在码头边，船工拿竹竿敲了一个钟头，冰只裂开一道缝。\n\n港务站的老站长说，他在这里干了三十一年，只在一九九一年冬天见过一回这样的冰。\n\n上午十点，一条拖轮从下游赶来，沿着航道来回走了四趟，开出一条十米宽的水道。\n\n到了中午，两条船先后离岸，船上的人隔着玻璃向拖轮挥手，拖轮拉了两声汽笛。\n\n气象台预报说，夜里还会降温，渡口已经备好了盐和两台破冰机。\n\n站长让大家明早先打电话再出门。\n\n"),
                new Case(
                        "a tenth longer, English",
                        List.of(
                                "A rare frost closed the river ferry on Monday morning, and the queue at the pier grew to fifty people.",
                                "Two early boats lay fast; the crew beat the ice with poles, and it gave one crack.",
                                "At ten a tug came up from the mouth, ran the channel and left open water."),
                        "A rare frost closed the river ferry on Monday morning, and the queue at the pier grew to fifty people.\n\nTwo early boats lay fast; the crew beat the ice with poles, and it gave one crack.\n\nAt ten a tug came up from the mouth, ran the channel and left open water.\n\nBoth were home by noon, long before dark.\n\n"),
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
