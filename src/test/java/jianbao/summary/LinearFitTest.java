package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinearFitTest {
    private static final int WIDTH = Feature.values().length;
    private static final double HARDLY = 1e-9;

    private final Random random = new Random(1);

    @Test
    void least_squares_find_the_weights_that_made_the_values() {
        List<Lesson> lessons = lessons(60, 10, row -> 0.5 + 2 * row[0] - 3 * row[7]);
        LinearFit fit = LinearFit.leastSquares(lessons, Lesson::precision, HARDLY);
        for (int i = 0; i < WIDTH; i++) {
            assertThat(fit.weight(i)).isCloseTo(i == 0 ? 2 : i == 7 ? -3 : 0, within(1e-6));
        }
        assertThat(fit.intercept()).isCloseTo(0.5, within(1e-6));
        double[] row = row();
        assertThat(fit.value(row)).isCloseTo(0.5 + 2 * row[0] - 3 * row[7], within(1e-6));
    }

    @Test
    void logistic_regression_finds_the_odds_by_which_the_values_fell() {
        ToDoubleFunction<double[]> fall =
                row -> random.nextDouble() < 1 / (1 + Math.exp(-(-1 + 4 * row[0] - 3 * row[7]))) ? 1 : 0;
        LinearFit fit = LinearFit.logistic(lessons(1000, 10, fall), Lesson::best, HARDLY);
        assertThat(fit.weight(0)).isCloseTo(4, within(0.4));
        assertThat(fit.weight(7)).isCloseTo(-3, within(0.4));
        assertThat(fit.weight(3)).isCloseTo(0, within(0.4));
    }

    @Test
    void each_lesson_counts_the_same_however_long() {
        List<Lesson> lessons = Stream.of(lesson(new double[1][WIDTH], 1), lesson(new double[99][WIDTH], 0))
                .toList();
        LinearFit fit = LinearFit.leastSquares(lessons, Lesson::precision, 0.01);
        assertThat(fit.intercept()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void a_penalty_draws_the_weights_to_nothing() {
        List<Lesson> lessons = lessons(60, 10, row -> 2 * row[0]);
        assertThat(LinearFit.leastSquares(lessons, Lesson::precision, 1).weight(0))
                .isBetween(0.9, 1.1);
        assertThat(LinearFit.leastSquares(lessons, Lesson::precision, 1e9).weight(0))
                .isCloseTo(0, within(1e-6));
    }

    private List<Lesson> lessons(int number, int rows, ToDoubleFunction<double[]> value) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            double[][] lesson = Stream.generate(this::row).limit(rows).toArray(double[][]::new);
            double[] values = Arrays.stream(lesson).mapToDouble(value).toArray();
            lessons.add(new Lesson(lesson, values, values));
        }
        return lessons;
    }

    private double[] row() {
        return random.doubles(WIDTH).toArray();
    }

    private static Lesson lesson(double[][] rows, double value) {
        double[] values = new double[rows.length];
        Arrays.fill(values, value);
        return new Lesson(rows, values, values);
    }
}
