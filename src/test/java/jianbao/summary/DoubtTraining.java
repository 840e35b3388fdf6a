package jianbao.summary;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jianbao.model.Sentence;
import jianbao.summary.Doubt.Sign;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of {@link Doubt} from what readers marked and writes their file: {@code ./mvnw test
 * -Dtest=DoubtTraining}. Not part of the suite, which only reads it.
 */
class DoubtTraining {
    private static final Path FILE = Path.of("src/main/resources/jianbao/summary/doubt.weights");
    private static final Budget BUDGET = new Budget(Unit.CHARS, 200);
    private static final double PENALTY = 0.001;

    @Test
    void doubt() throws IOException {
        assumeTrue(SummarySet.arePresent(), "needs ../shared/summaries");
        List<Lesson> lessons = new ArrayList<>();
        Map<String, String> marks = marks();
        for (String file : List.of("zh-byteai", "zh-byteai-more")) {
            SummarySet.articles(file).forEach((id, article) -> {
                if (marks.containsKey(id)) {
                    Candidates candidates = new Candidates(article, article.language(), BUDGET);
                    candidates.list().forEach(candidate -> learn(candidate, marks.get(id), lessons));
                }
            });
        }
        write(LinearFit.logistic(lessons, Lesson::best, PENALTY));
    }

    private static void learn(Candidate candidate, String marks, List<Lesson> lessons) {
        Sentence sentence = candidate.sentence();
        String place = " " + sentence.block() + "." + sentence.index();
        double[] signs = candidate.footing().signs();
        if (signs.length > 0
                && !candidate.needsPrevious()
                && (marks.contains(place + "!") || marks.contains(place + " "))) {
            lessons.add(new Lesson(
                    new double[][] {signs}, new double[] {marks.contains(place + "!") ? 1 : 0}, new double[1]));
        }
    }

    private static Map<String, String> marks() throws IOException {
        Map<String, String> marks = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(DoubtTraining.class.getResourceAsStream("marks.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line ->
                            marks.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ')) + " "));
        }
        return marks;
    }

    private static void write(LinearFit fit) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Learned by jianbao.summary.DoubtTraining from what readers marked; what a line means stands in Doubt.");
        lines.add("bias " + Training.rounded(fit.intercept()));
        for (Sign sign : Sign.values()) {
            lines.add(sign + " " + Training.rounded(fit.weight(Doubt.column(sign))));
        }
        Files.write(FILE, lines);
    }
}
