package jianbao.summary;

import static jianbao.summary.Feature.BUDGETS_BEFORE;
import static jianbao.summary.Feature.FIRST;
import static jianbao.summary.Feature.IN_LEAD;
import static jianbao.summary.Feature.LENGTH;
import static jianbao.summary.Feature.LENGTH_IN_BUDGETS;
import static jianbao.summary.Feature.LENGTH_RELATIVE;
import static jianbao.summary.Feature.NEARNESS;
import static jianbao.summary.Feature.POSITION;
import static jianbao.summary.Feature.POSITION_INVERSE;
import static jianbao.summary.Feature.SENTENCES;
import static jianbao.summary.Feature.SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static final Weighed THREE =
            Weighed.of("en", "-", "alpha beta", "gamma", "delta delta epsilon zeta eta zeta");

    @Test
    void place_is_measured_in_sentences_and_in_budgets() {
        double[][] rows = THREE.features(0.5, 0.25, 1.5);
        assertColumn(rows, POSITION_INVERSE, 1, 1 / 2.0, 1 / 3.0);
        assertColumn(rows, POSITION, 0, 0.5, 1);
        assertColumn(rows, FIRST, 1, 0, 0);
        assertColumn(rows, BUDGETS_BEFORE, 0, 0.5, 0.75);
        assertColumn(rows, NEARNESS, 1, Math.exp(-0.5), Math.exp(-0.75));
        assertColumn(rows, IN_LEAD, 1, 1, 0);
    }

    @Test
    void length_is_measured_in_terms_and_in_budgets() {
        double[][] rows = THREE.features(0.5, 0.25, 1.5);
        assertColumn(rows, LENGTH, Math.log(3 / 25.0), Math.log(2 / 25.0), Math.log(7 / 25.0));
        assertColumn(rows, LENGTH_RELATIVE, 2 / 3.0, 1 / 3.0, 6 / 3.0);
        assertColumn(rows, LENGTH_IN_BUDGETS, 0.5, 0.25, 1.5);
    }

    @Test
    void what_lies_far_beyond_the_budget_counts_as_a_few_budgets() {
        double[][] rows = THREE.features(2, 5, 500);
        assertColumn(rows, LENGTH_IN_BUDGETS, 2, 3, 3);
        assertColumn(rows, BUDGETS_BEFORE, 0, 2, 4);
        assertColumn(rows, IN_LEAD, 0, 0, 0);
    }

    @Test
    void all_sentences_know_how_many_they_are_and_which_part_the_budget_holds() {
        double log3 = Math.log(3);
        assertColumn(THREE.features(0.5, 0.25, 1.5), SENTENCES, log3, log3, log3);
        assertColumn(THREE.features(0.5, 1, 1.5), SHARE, 1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertColumn(THREE.features(0.1, 0.1, 0.1), SHARE, 1, 1, 1);
    }

    @Test
    void a_sentence_alone_is_the_first_and_of_mean_length() {
        double[] row = Weighed.of("zh", "-", "石桥在洪水里站了三百年。").features(1e-9)[0];
        assertThat(row).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        assertThat(row[FIRST.column()]).isEqualTo(1);
        assertThat(row[POSITION.column()]).isZero();
        assertThat(row[LENGTH_RELATIVE.column()]).isEqualTo(1);
        assertThat(row[SENTENCES.column()]).isZero();
        assertThat(row[SHARE.column()]).isEqualTo(1);
    }

    @Test
    void of_no_sentences_there_are_no_features() {
        assertThat(Weighed.of("en", "-").features()).isEmpty();
    }

    private static void assertColumn(double[][] rows, Feature feature, double... expected) {
        assertThat(Weighed.column(rows, feature)).as(feature.name()).containsExactly(expected, within(1e-9));
    }
}
