package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static final int WIDTH = Feature.values().length;

    /** Whether one of two features is large but not both: no weights can tell. */
    private final List<Lesson> lessons = lessons(new Random(1));

    private final LinearFit linear = LinearFit.logistic(lessons, Lesson::best, 0.003);

    @Test
    void trees_learn_what_the_linear_model_leaves_over() {
        List<Tree> trees = Boosting.trees(lessons, linear, 60).stream()
                .map(lines -> Tree.read(lines.iterator()))
                .toList();
        double before = loss(List.of());
        assertThat(before).isGreaterThan(0.65);
        assertThat(loss(trees.subList(0, 20))).isLessThan(before);
        assertThat(loss(trees)).isLessThan(loss(trees.subList(0, 20))).isLessThan(0.55);
    }

    @Test
    void the_same_lessons_give_the_same_trees() {
        assertThat(Boosting.trees(lessons, linear, 5)).isEqualTo(Boosting.trees(lessons(new Random(1)), linear, 5));
    }

    @Test
    void what_was_grown_is_a_file_for_a_ranker() {
        List<String> lines = new ArrayList<>(List.of("tree"));
        lines.addAll(Boosting.trees(lessons, linear, 1).get(0));
        double[] row = new double[WIDTH];
        assertThat(new Ranker(lines).score(row))
                .isEqualTo(new Forest(List.of(Tree.read(lines.listIterator(1)))).addTo(0, row))
                .isNotZero();
    }

    /** The mean of the logarithm of what the model gave the values that came; ln 2 for a coin. */
    private double loss(List<Tree> trees) {
        double loss = 0;
        int number = 0;
        Forest forest = new Forest(trees);
        for (Lesson lesson : lessons) {
            for (int i = 0; i < lesson.rows().length; i++) {
                double[] row = lesson.rows()[i];
                double score = forest.addTo(linear.value(row), row);
                loss += Math.log1p(Math.exp(lesson.best()[i] > 0 ? -score : score));
                number++;
            }
        }
        return loss / number;
    }

    private static List<Lesson> lessons(Random random) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            double[][] rows = Stream.generate(() -> random.doubles(WIDTH).toArray())
                    .limit(10)
                    .toArray(double[][]::new);
            double[] best = Arrays.stream(rows)
                    .mapToDouble(row -> row[2] > 0.5 ^ row[5] > 0.5 ? 1 : 0)
                    .toArray();
            lessons.add(new Lesson(rows, best, best));
        }
        return lessons;
    }
}
