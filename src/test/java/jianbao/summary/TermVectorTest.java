package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermVectorTest {
    private static final Offset<Double> FLOAT = within(1e-6);

    private final Vocabulary vocabulary = new Vocabulary("en");

    @Test
    void each_term_is_held_once_and_counted() {
        TermVector terms = terms("snow rain snow wind rain snow");
        assertThat(terms.size()).isEqualTo(3);
        assertThat(terms.tokens()).isEqualTo(6);
        assertThat(terms.greatest()).isEqualTo(2);
        double[] counted = new double[4];
        terms.addCountsTo(counted);
        assertThat(counted).containsExactly(3, 2, 1, 0);
        assertThat(terms.sum(new double[] {10, 100, 1000, 9})).isEqualTo(3 * 10 + 2 * 100 + 1000);
    }

    @Test
    void a_text_without_words_has_none() {
        TermVector terms = terms("…");
        assertThat(terms.size()).isZero();
        assertThat(terms.tokens()).isZero();
        assertThat(terms.greatest()).isEqualTo(-1);
    }

    @Test
    void a_sentence_counts_once_for_each_of_its_terms() {
        int[] sentencesWith = new int[3];
        terms("snow rain snow").countInto(sentencesWith);
        terms("rain wind").countInto(sentencesWith);
        assertThat(sentencesWith).containsExactly(1, 2, 1);
        assertThat(terms("snow rain wind").alone(sentencesWith)).isEqualTo(2);
    }

    @Test
    void before_they_are_weighed_terms_are_like_nothing() {
        TermVector terms = terms("snow rain");
        assertThat(terms.rare().dot(terms.rare())).isZero();
        assertThat(terms.plain().dot(terms.plain())).isZero();
    }

    @Test
    void rare_terms_weigh_more_the_fewer_sentences_have_them() {
        TermVector terms = terms("rain rain snow");
        weigh("snow", terms, terms("rain"), terms("rain"));
        double rain = Math.log(3) * Math.log(4 / 3.5);
        double snow = Math.log(2) * Math.log(4 / 1.5);
        double[] dense = new double[2];
        terms.rare().addTo(dense);
        assertThat(dense)
                .containsExactly(new double[] {rain / Math.hypot(rain, snow), snow / Math.hypot(rain, snow)}, FLOAT);
    }

    @Test
    void plain_terms_weigh_by_their_count_and_small_words_nothing() {
        TermVector terms = terms("the rain and the rain and the snow at 7");
        weigh("-", terms, terms("the rain and the snow at 7"));
        double[] dense = new double[vocabulary.size()];
        terms.plain().addTo(dense);
        double length = Math.sqrt(5);
        assertThat(dense).containsExactly(new double[] {0, 2 / length, 0, 1 / length, 0, 0}, FLOAT);
    }

    @Test
    void what_stands_in_one_sentence_alone_only_makes_the_rest_weigh_less() {
        TermVector terms = terms("hail rain rain snow");
        weigh("-", terms, terms("rain"), terms("snow"));
        assertThat(terms.rare().size()).isEqualTo(2);
        assertThat(terms.plain().size()).isEqualTo(2);
        assertThat(terms.plain().weight(0)).isCloseTo((float) (2 / Math.sqrt(6)), within(1e-6F));
    }

    private void weigh(String title, TermVector... sentences) {
        Occurrences occurrences = new Occurrences(List.of(sentences), terms(title), vocabulary.size());
        for (TermVector sentence : sentences) {
            sentence.weigh(occurrences, vocabulary);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a b c d e,     a b c d e,           true,  true
            a b c d e,     e d c b a a,         true,  true
            a b c d,       a b c d e f g h i j, true,  false
            a b c d x,     a b c d e f g h i j, true,  false
            a b c x y,     a b c d e f g h i j, false, false
            a b c d e f x, a b c d e f y z,     true,  false
            a b c d e x y, a b c d e z w,       false, false
            a b c d e f g h i x, a b c d e f g h i y, true, true
            a b,           c d,                 false, false
            """)
    void it_repeats_what_says_the_same_or_a_part_and_is_nearly_what_says_hardly_more(
            String text, String other, boolean repeats, boolean isNearly) {
        TermVector one = terms(text);
        TermVector two = terms(other);
        assertThat(one.repeats(two, one.shared(two))).isEqualTo(repeats);
        assertThat(two.repeats(one, two.shared(one))).isEqualTo(repeats);
        assertThat(one.isNearly(two, one.shared(two))).isEqualTo(isNearly);
        assertThat(two.isNearly(one, two.shared(one))).isEqualTo(isNearly);
    }

    @Test
    void the_same_terms_are_the_same_however_often() {
        assertThat(terms("snow rain snow").isSameAs(terms("Rain, snow!"))).isTrue();
        assertThat(terms("snow rain").isSameAs(terms("snow"))).isFalse();
    }

    private TermVector terms(String text) {
        return TermVector.of(text, vocabulary);
    }
}
