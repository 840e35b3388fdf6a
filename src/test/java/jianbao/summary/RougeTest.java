package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RougeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The river rose, by 2 metres. | the river rose by 2 metres
            石桥站了300年。              | 石 桥 站 了 300 年
            GPT-4 很快 OK                | gpt 4 很 快 ok
            ＡＢＣ１２３ ﾃﾞｰﾀ             | abc123 デ ー タ
            don’t don't                  | don t don t
            Größe Мост 다리              | größe мост 다리
            x²                           | x2
            """)
    void tokens_are_chinese_characters_and_folded_runs_of_letters_and_digits(String text, String tokens) {
        assertThat(Rouge.tokens(text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the river rose       | the river rose   | 1        | 1
            the river rose       | The River rose!  | 1        | 1
            the river rose       | the rose river   | 1        | 0
            a b c d              | a b              | 0.666667 | 0.5
            a b                  | a b c d          | 0.666667 | 0.5
            a a b                | a a a a          | 0.571429 | 0.4
            石桥站了三百年       | 石桥倒了         | 0.545455 | 0.222222
            a b                  | c d              | 0        | 0
            a                    | a                | 1        | 0
            a b                  | …                | 0        | 0
            …                    | a b              | 0        | 0
            """)
    void f1_counts_what_both_have_as_often_as_both_have_it(String reference, String summary, double r1, double r2) {
        Rouge.Score score = new Rouge(reference).score(Rouge.tokens(summary));
        assertThat(score.r1()).isCloseTo(r1, within(1e-6));
        assertThat(score.r2()).isCloseTo(r2, within(1e-6));
    }

    @Test
    void precision_is_the_part_of_tokens_and_pairs_that_the_reference_has() {
        Rouge reference = new Rouge("a b c d");
        assertThat(reference.precision(Rouge.tokens("a b x"))).isEqualTo(3 / 5.0);
        assertThat(reference.precision(Rouge.tokens("b c d"))).isEqualTo(1);
        assertThat(reference.precision(Rouge.tokens(""))).isZero();
    }
}
