package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final int TERMS = 40;

    @Test
    void the_first_sentence_is_like_no_other() {
        Postings postings = new Postings(TERMS, 1, 1);
        postings.compare(vector(3, 7));
        assertThat(postings.likeness()).isZero();
    }

    @Test
    void a_sentence_has_in_common_with_each_what_both_have_pair_by_pair() {
        Random random = new Random(3);
        Postings postings = new Postings(TERMS, 50 * TERMS, 50);
        List<SparseVector> added = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            SparseVector vector =
                    vector(random.ints(12, 0, TERMS).sorted().distinct().toArray());
            postings.compare(vector);
            double greatest = 0;
            for (int i = 0; i < added.size(); i++) {
                assertThat(postings.shared(i)).isEqualTo(shared(vector, added.get(i)));
                greatest = Math.max(greatest, vector.dot(added.get(i)));
            }
            assertThat(postings.likeness()).isEqualTo(greatest, within(1e-12));
            postings.add(vector);
            added.add(vector);
        }
    }

    private static SparseVector vector(int... terms) {
        SparseVector.Builder vector = new SparseVector.Builder(terms.length);
        for (int term : terms) {
            vector.add(term, 1 + term % 5);
        }
        return vector.unit();
    }

    private static int shared(SparseVector one, SparseVector other) {
        int shared = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                shared += one.term(i) == other.term(j) ? 1 : 0;
            }
        }
        return shared;
    }
}
