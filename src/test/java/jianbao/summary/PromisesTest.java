package jianbao.summary;

import static jianbao.summary.Drafts.article;
import static jianbao.summary.Drafts.heading;
import static jianbao.summary.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import jianbao.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every summary, on seeded articles of random words. */
class PromisesTest {
    private final Summariser summariser = new Summariser();
    private final Random random = new Random(1);

    /** How a language is written. */
    private enum Script {
        ENGLISH("en", " ", ".", "captain river bridge flood winter library farmer engine market tower village garden"),
        RUSSIAN("ru", " ", ".", "капитан река мост паводок зима библиотека фермер двигатель рынок башня деревня сад"),
        KOREAN("ko", " ", ".", "선장이 강물을 다리에서 홍수가 겨울에 도서관이 농부는 엔진을 시장에서 탑으로 마을의 정원을"),
        THAI("th", " ", ".", "กัปตัน แม่น้ำ สะพาน น้ำท่วม ฤดูหนาว ห้องสมุด ชาวนา เครื่องยนต์ ตลาด หอคอย หมู่บ้าน สวน"),
        CHINESE("zh", "", "。", "船长 河水 石桥 洪水 冬天 书馆 农民 机器 市场 高塔 村庄 花园"),
        JAPANESE("ja", "", "。", "せんちょう 川の水 石の橋 大洪水 冬の日 としょかん 農家の人 きかい 市場 高いとう むらざと 花ぞの");

        private final String language;
        private final String space;
        private final String end;
        private final String[] words;

        Script(String language, String space, String end, String words) {
            this.language = language;
            this.space = space;
            this.end = end;
            this.words = words.split(" ");
        }

        /** Long enough to stand by itself; the first capitalised where there are capitals. */
        String sentence(Random random) {
            String text = random.ints(10 + random.nextInt(16), 0, words.length)
                    .mapToObj(i -> space.isEmpty() ? words[i] : words[i] + random.nextInt(20))
                    .collect(Collectors.joining(space));
            return text.substring(0, 1).toUpperCase() + text.substring(1) + end;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_summary_is_whole_sentences_in_order_each_once_within_the_budget(Script script) {
        for (int i = 0; i < 60; i++) {
            Article article = random(script);
            Budget budget = new Budget(
                    Unit.values()[random.nextInt(Unit.values().length)],
                    1 + random.nextInt(random.nextBoolean() ? 10 : 300));
            List<Sentence> summary = summariser.summarise(article, budget).sentences();
            assertThat(summary)
                    .as("%s", budget)
                    .isNotEmpty()
                    .isSortedAccordingTo(Comparator.comparing(Sentence::block).thenComparing(Sentence::index))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(sentences(article));
            assertThat(summary.stream().map(Sentence::text)).doesNotHaveDuplicates();
            assertBudget(article, budget, summary);
        }
    }

    private static void assertBudget(Article article, Budget budget, List<Sentence> summary) {
        if (sentences(article).stream().anyMatch(one -> budget.size(one.text()) <= budget.amount())) {
            assertThat(summary.stream().mapToInt(one -> budget.size(one.text())).sum())
                    .as("%s", budget)
                    .isLessThanOrEqualTo(budget.amount());
        } else {
            assertThat(summary).as("%s", budget).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_article_gives_the_same_summary_in_any_thread(Script script) {
        Article article = random(script);
        for (Length length : Length.values()) {
            List<CompletableFuture<List<Sentence>>> others = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> summariser.summarise(article, length).sentences()))
                    .limit(4)
                    .toList();
            List<Sentence> here = new Summariser().summarise(article, length).sentences();
            assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(here));
        }
    }

    @Test
    void chinese_may_be_asked_for_in_words_and_english_in_characters() {
        List<Sentence> chinese = summariser
                .summarise(random(Script.CHINESE), new Budget(Unit.WORDS, 160))
                .sentences();
        // Random sentences are all doubtful: rather a third of the budget than those that are more so.
        assertThat(chinese.stream().mapToInt(one -> one.text().length()).sum()).isBetween(48, 160);
        List<Sentence> english = summariser
                .summarise(random(Script.ENGLISH), new Budget(Unit.CHARS, 400))
                .sentences();
        assertThat(english.stream()
                        .mapToInt(one -> one.text().replace(" ", "").length())
                        .sum())
                .isBetween(300, 400);
    }

    private static List<Sentence> sentences(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < article.blocks().size(); block++) {
            if (!article.blocks().get(block).kind().isProse()) {
                continue;
            }
            List<String> texts = Sentences.split(article.blocks().get(block).text(), article.language());
            for (int index = 0; index < texts.size(); index++) {
                sentences.add(new Sentence(texts.get(index), block, index));
            }
        }
        return sentences;
    }

    /** Of twelve paragraphs below a heading each, sometimes with a lead. */
    private Article random(Script script) {
        List<Block> lead = random.nextBoolean() ? List.of(paragraph(paragraphOf(script))) : List.of();
        Block[] body = IntStream.range(0, 12)
                .boxed()
                .flatMap(i -> Stream.of(heading("- " + i), paragraph(paragraphOf(script))))
                .toArray(Block[]::new);
        return article(script.language, lead, body);
    }

    private String paragraphOf(Script script) {
        return Stream.generate(() -> script.sentence(random))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining(script.space));
    }
}
