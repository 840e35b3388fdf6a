package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final int MATTER = 9;

    @Test
    void few_sentences_keep_their_order() {
        double[] scores = scores("Old bridge", unlike(0, 10));
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a)).hasSize(10);
    }

    @Test
    void a_sentence_about_the_title_stands_above_its_neighbours() {
        double[] scores = scores(
                "Old bridge opens again",
                unlike(0, MATTER) + " After years the old bridge opens again. " + unlike(20, 40));
        assertThat(scores[MATTER]).isGreaterThan(scores[MATTER - 1]).isGreaterThan(scores[MATTER + 1]);
    }

    @Test
    void a_sentence_that_later_ones_come_back_to_stands_above_its_neighbours() {
        String later = IntStream.range(0, 5)
                .mapToObj(i -> "The mayor of Harbour%d praised the bridge x%d.".formatted(i, i))
                .collect(Collectors.joining(" "));
        double[] scores = scores(
                "News", unlike(0, MATTER) + " One mayor praised the bridge loudly. " + unlike(20, 30) + " " + later);
        assertThat(scores[MATTER]).isGreaterThan(scores[MATTER - 1]).isGreaterThan(scores[MATTER + 1]);
    }

    @Test
    void of_equal_sentences_the_earlier_stands_above() {
        double[] scores = scores("News", unlike(0, 20));
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /** Sentences without a term in common. */
    private static String unlike(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "One%1$d two%1$d three%1$d four%1$d five%1$d six%1$d seven%1$d.".formatted(i))
                .collect(Collectors.joining(" "));
    }

    private static double[] scores(String title, String text) {
        List<Block> body = List.of(new Block(Block.Kind.PARAGRAPH, text));
        return new Ranking(new Candidates(
                        new Article(
                                title, List.of(), null, null, "en", List.of(), body, List.of(), List.of(), List.of()),
                        "en",
                        new Budget(Unit.SENTENCES, 1)))
                .scores();
    }
}
