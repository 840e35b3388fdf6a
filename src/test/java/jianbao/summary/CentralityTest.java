package jianbao.summary;

import static jianbao.summary.Feature.ALONE;
import static jianbao.summary.Feature.COMMONNESS;
import static jianbao.summary.Feature.COVERS_TITLE;
import static jianbao.summary.Feature.LIKE_FIRST;
import static jianbao.summary.Feature.LIKE_NEXT;
import static jianbao.summary.Feature.LIKE_PREVIOUS;
import static jianbao.summary.Feature.LIKE_TITLE;
import static jianbao.summary.Feature.PLAIN_ALL;
import static jianbao.summary.Feature.PLAIN_EARLIER;
import static jianbao.summary.Feature.PLAIN_LATER;
import static jianbao.summary.Feature.RARE_ALL;
import static jianbao.summary.Feature.RARE_EARLIER;
import static jianbao.summary.Feature.RARE_LATER;
import static jianbao.summary.Feature.VARIETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CentralityTest {
    /** Weights of terms are floats. */
    private static final Offset<Double> FLOAT = within(1e-6);

    /** As plain unit vectors: (a, b) / √2, (a, c) / √2 and (a, b, 2d) / √6. */
    private static final Weighed THREE =
            Weighed.of(null, "beta omega", "alpha beta", "alpha gamma", "alpha beta delta delta");

    @Test
    void likeness_to_later_and_earlier_sentences_is_a_sum_of_cosines_scaled_to_the_text() {
        double cosine01 = 1 / 2.0;
        double cosine02 = 2 / Math.sqrt(12);
        double cosine12 = 1 / Math.sqrt(12);
        assertColumn(THREE, PLAIN_LATER, 1, cosine12 / (cosine01 + cosine02), 0);
        assertColumn(THREE, PLAIN_EARLIER, 0, cosine01 / (cosine02 + cosine12), 1);
        double least = cosine01 + cosine12;
        double greatest = cosine01 + cosine02;
        assertColumn(THREE, PLAIN_ALL, 1, 0, (cosine02 + cosine12 - least) / (greatest - least));
    }

    @Test
    void likeness_to_neighbours_and_to_the_first_is_a_cosine() {
        assertColumn(THREE, LIKE_FIRST, 0, 1 / 2.0, 2 / Math.sqrt(12));
        assertColumn(THREE, LIKE_PREVIOUS, 0, 1 / 2.0, 1 / Math.sqrt(12));
        assertColumn(THREE, LIKE_NEXT, 1 / 2.0, 1 / Math.sqrt(12), 0);
    }

    @Test
    void likeness_to_the_title_counts_rare_terms_for_more() {
        double alpha = Math.log(4 / 3.5);
        double beta = Math.log(4 / 2.5);
        double omega = Math.log(4 / 0.5);
        double like = beta / Math.hypot(alpha, beta) * beta / Math.hypot(beta, omega);
        double covers = beta * beta / (beta * beta + omega * omega);
        double[][] rows = rows(THREE);
        assertThat(rows[0][LIKE_TITLE.column()]).isCloseTo(like, FLOAT);
        assertThat(rows[2][LIKE_TITLE.column()]).isBetween(1e-3, like - 1e-3);
        assertColumn(THREE, COVERS_TITLE, covers, 0, covers);
    }

    @Test
    void commonness_is_the_mean_count_of_the_terms_scaled_to_the_text() {
        // alpha 3, beta 2, gamma 1, delta 2: means 5/2, 4/2 and 9/4.
        assertColumn(THREE, COMMONNESS, 1, 0, 0.5);
    }

    @Test
    void variety_and_terms_of_its_own_are_shares() {
        assertColumn(THREE, VARIETY, 1, 1, 3 / 4.0);
        assertColumn(THREE, ALONE, 0, 1 / 2.0, 1 / 3.0);
    }

    @Test
    void sums_of_vectors_give_the_same_as_all_pairs() {
        Random random = new Random(1);
        Weighed text = Weighed.of(
                "en",
                "word3 word4",
                IntStream.range(0, 40).mapToObj(i -> words(random)).toArray(String[]::new));
        assertPairs(text, TermVector::rare, RARE_ALL, RARE_LATER, RARE_EARLIER);
        assertPairs(text, TermVector::plain, PLAIN_ALL, PLAIN_LATER, PLAIN_EARLIER);
    }

    @Test
    void a_sentence_alone_is_like_nothing() {
        double[] row = rows(Weighed.of("en", "-", "The council opened the bridge."))[0];
        row[VARIETY.column()] = 0;
        row[ALONE.column()] = 0;
        assertThat(row).containsOnly(0);
    }

    /** The same sums in another order differ in the last bit, which must not be scaled to 0 and 1. */
    @Test
    void identical_sentences_are_equally_central() {
        for (int number = 2; number < 40; number++) {
            String[] texts = Collections.nCopies(number, "one two two three three three four bridge")
                    .toArray(String[]::new);
            double[][] rows = rows(Weighed.of(null, "-", texts));
            assertThat(Weighed.column(rows, RARE_ALL)).containsExactly(new double[number], FLOAT);
            assertThat(Weighed.column(rows, PLAIN_ALL)).containsExactly(new double[number], FLOAT);
            assertThat(Weighed.column(rows, COMMONNESS)).containsExactly(new double[number], FLOAT);
        }
    }

    @Test
    void sentences_without_content_are_measured_too() {
        double[][] rows = rows(Weighed.of("en", "-", "It is.", "He was.", "Who has been there?"));
        for (double[] row : rows) {
            assertThat(row).doesNotContain(Double.NaN);
        }
        assertThat(Weighed.column(rows, PLAIN_ALL)).containsOnly(0);
    }

    private static String words(Random random) {
        return random.ints(3 + random.nextInt(9), 0, 30)
                .mapToObj(i -> "word" + i)
                .collect(Collectors.joining(" "));
    }

    private static void assertPairs(
            Weighed text, Function<TermVector, SparseVector> of, Feature all, Feature later, Feature earlier) {
        double[][] rows = rows(text);
        int n = rows.length;
        double[] expectedAll = new double[n];
        double[] expectedLater = new double[n];
        double[] expectedEarlier = new double[n];
        for (int i = 0; i < n; i++) {
            int at = i;
            expectedAll[i] = cosines(text, of, i, j -> j != at);
            expectedLater[i] = cosines(text, of, i, j -> j > at);
            expectedEarlier[i] = cosines(text, of, i, j -> j < at);
        }
        assertThat(Weighed.column(rows, all)).containsExactly(scaled(expectedAll), FLOAT);
        assertThat(Weighed.column(rows, later)).containsExactly(scaled(expectedLater), FLOAT);
        assertThat(Weighed.column(rows, earlier)).containsExactly(scaled(expectedEarlier), FLOAT);
    }

    private static double cosines(
            Weighed text, Function<TermVector, SparseVector> of, int sentence, IntPredicate others) {
        return IntStream.range(0, text.sentences().size())
                .filter(others)
                .mapToDouble(other -> of.apply(text.terms(sentence)).dot(of.apply(text.terms(other))))
                .sum();
    }

    private static double[] scaled(double[] values) {
        double least = Arrays.stream(values).min().orElseThrow();
        double greatest = Arrays.stream(values).max().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - least) / (greatest - least))
                .toArray();
    }

    private static void assertColumn(Weighed text, Feature feature, double... expected) {
        assertThat(Weighed.column(rows(text), feature)).as(feature.name()).containsExactly(expected, FLOAT);
    }

    private static double[][] rows(Weighed text) {
        double[][] rows = new double[text.sentences().size()][Feature.values().length];
        new Centrality(text.sentences(), text.title()).into(rows);
        return rows;
    }
}
