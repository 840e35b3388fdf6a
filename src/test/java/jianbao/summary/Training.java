package jianbao.summary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of the {@link Ranker}s from the training splits and writes their files: {@code ./mvnw test
 * -Dtest=Training}. The same texts and code give the same files. Not part of the suite, which only reads them.
 */
class Training {
    private static final Path FOLDER = Path.of("src/main/resources/jianbao/summary");
    private static final int TREES = 120;
    private static final double PENALTY = 0.003;

    /** Texts of so few sentences gained nothing from being ranked, the shortest notices of Chinese papers lost. */
    private static final int IN_ORDER = 9;

    private static final int IN_ORDER_ALPHABETS = 5;

    /** How fast the worth of a unit grows with the expected precision, when long summaries are filled. */
    private static final double STEEPNESS = 5;

    @Test
    void unspaced() throws IOException {
        short_("unspaced", IN_ORDER, 0.9, 3, SummarySet.ZH_BYTEAI);
    }

    @Test
    void alphabets_short() throws IOException {
        short_("short", IN_ORDER_ALPHABETS, 1.2, 1, SummarySet.EN_CNNDM, SummarySet.EN_XSUM);
    }

    /** Half of a text is chosen by what each sentence brings for its length, and there a linear model was best. */
    @Test
    void alphabets_long() throws IOException {
        List<Lesson> lessons = lessons(1, SummarySet.EN_BBC);
        LinearFit fit = LinearFit.leastSquares(lessons, Lesson::precision, PENALTY);
        write("long", 0, 0.3, 0, lines(fit, STEEPNESS));
    }

    /**
     * A short summary holds two or three sentences, so that which ones are the best together decides.
     *
     * @param floor as {@link Ranker#floor}, chosen by cross-validation
     * @param pairs as of {@link Lesson#of}, likewise
     */
    private static void short_(String name, int inOrder, double floor, double pairs, SummarySet... sets)
            throws IOException {
        List<Lesson> lessons = lessons(pairs, sets);
        LinearFit fit = LinearFit.logistic(lessons, Lesson::best, PENALTY);
        List<String> lines = lines(fit, 1);
        for (List<String> tree : Boosting.trees(lessons, fit, TREES)) {
            lines.add("tree");
            lines.addAll(tree);
        }
        write(name, inOrder, floor, 1, lines);
    }

    private static List<Lesson> lessons(double pairs, SummarySet... sets) {
        assumeTrue(SummarySet.arePresent(), "needs ../shared/summaries");
        List<Lesson> lessons = new ArrayList<>();
        for (SummarySet set : sets) {
            set.learned().stream()
                    .map(document -> Lesson.of(document, set.budget(), pairs))
                    .filter(lesson -> lesson.rows().length > 0)
                    .forEach(lessons::add);
        }
        return lessons;
    }

    private static List<String> lines(LinearFit fit, double factor) {
        List<String> lines = new ArrayList<>();
        lines.add("bias " + rounded(factor * fit.intercept()));
        for (Feature feature : Feature.values()) {
            lines.add("weight " + feature + " " + rounded(factor * fit.weight(feature.column())));
        }
        return lines;
    }

    private static void write(String name, int inOrder, double floor, double redundancy, List<String> learned)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by jianbao.summary.Training from the training splits; what a line means stands in Ranker.");
        lines.add("in-order " + inOrder);
        lines.add("floor " + floor);
        lines.add("redundancy " + redundancy);
        lines.addAll(learned);
        Files.write(FOLDER.resolve(name + ".weights"), lines);
    }

    /** To four digits: more are noise, and would differ from one machine to the next. */
    static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(4)).doubleValue();
    }
}
