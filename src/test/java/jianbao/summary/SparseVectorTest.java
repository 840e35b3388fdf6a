package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SparseVectorTest {
    private static final Offset<Double> FLOAT = within(1e-6);

    private final SparseVector one = vector(new int[] {0, 2, 5}, 2, 1, 2);
    private final SparseVector other = vector(new int[] {2, 3, 5}, 3, 12, 4);

    @Test
    void a_unit_vector_has_length_one() {
        assertThat(one.dot(one)).isCloseTo(1, FLOAT);
        assertThat(other.dot(other)).isCloseTo(1, FLOAT);
    }

    @Test
    void the_product_counts_the_terms_that_both_have() {
        // (2, 1, 2) / 3 and (3, 12, 4) / 13
        assertThat(one.dot(other)).isCloseTo((1 * 3 + 2 * 4) / 39.0, FLOAT);
        assertThat(other.dot(one)).isEqualTo(one.dot(other));
        assertThat(one.dot(vector(new int[] {1, 3, 4, 9}, 1, 1, 1, 1))).isZero();
    }

    @Test
    void a_dense_vector_takes_it_up_and_gives_it_back() {
        double[] dense = new double[6];
        one.addTo(dense);
        assertThat(dense).containsExactly(new double[] {2 / 3.0, 0, 1 / 3.0, 0, 0, 2 / 3.0}, FLOAT);
        assertThat(one.dot(dense)).isCloseTo(1, FLOAT);
        assertThat(other.dot(dense)).isCloseTo(other.dot(one), FLOAT);
        one.subtractFrom(dense);
        assertThat(dense).containsOnly(0);
    }

    @Test
    void covered_is_the_part_of_the_squared_length_in_terms_of_the_other() {
        assertThat(one.covered(other)).isCloseTo(5 / 9.0, FLOAT);
        assertThat(other.covered(one)).isCloseTo(25 / 169.0, FLOAT);
        assertThat(one.covered(one)).isCloseTo(1, FLOAT);
    }

    @Test
    void a_vector_without_weight_is_like_nothing() {
        SparseVector weightless = vector(new int[] {0, 2}, 0, 0);
        assertThat(weightless.dot(one)).isZero();
        assertThat(weightless.covered(one)).isZero();
        assertThat(SparseVector.NONE.dot(one)).isZero();
        assertThat(one.covered(SparseVector.NONE)).isZero();
    }

    @Test
    void what_no_other_has_only_makes_the_rest_weigh_less() {
        SparseVector.Builder vector = new SparseVector.Builder(1);
        vector.add(-1, 3);
        vector.add(0, 4);
        vector.add(-1, 12);
        assertThat(vector.unit().size()).isEqualTo(1);
        assertThat(vector.unit().bound()).isEqualTo(1);
        assertThat(vector.unit().term(0)).isZero();
        assertThat(vector.unit().weight(0)).isEqualTo(4 / 13F);
    }

    private static SparseVector vector(int[] terms, float... weights) {
        SparseVector.Builder vector = new SparseVector.Builder(terms.length);
        for (int i = 0; i < terms.length; i++) {
            vector.add(terms[i], weights[i]);
        }
        return vector.unit();
    }
}
