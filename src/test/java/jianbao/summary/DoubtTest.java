package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jianbao.summary.Doubt.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {
    private static final String PLAIN = "市图书馆在下个月起全天开放，阅览室里添了三百个座位，夜里也有馆员值班。";

    private static final Doubt.Setting PLACE = new Doubt.Setting(3, false, false, 4, 0.5);

    private static double sign(Sign sign, String text) {
        return Doubt.signs(text, PLACE)[Doubt.column(sign)];
    }

    private static double doubt(String text, boolean listed, int titleTerms) {
        return Doubt.learned().of(Doubt.signs(text, new Doubt.Setting(3, listed, false, titleTerms, 0.5)));
    }

    @ParameterizedTest
    @CsvSource({
        "COLON, 开放时间：早上八点到夜里十点。",
        "GAP, 一波三折的扩建 图书馆在春天开工。",
        "YOU, 你可以在夜里借书。",
        "WE, 我们在夜里借书。",
        "WE, 我在夜里借书。",
        "LATIN, A馆在夜里开放。",
        "ONE_CLAUSE, 图书馆在夜里开放。"
    })
    void what_is_seen_in_the_sentence_is_a_sign(Sign sign, String text) {
        assertThat(sign(sign, text)).isEqualTo(1);
        assertThat(sign(sign, PLAIN)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"馆长说：“你们在夜里也能来，我们值班。”", "馆长说“我们在夜里值班”。"})
    void a_quotation_speaks_to_whom_it_likes(String text) {
        assertThat(sign(Sign.YOU, text) + sign(Sign.WE, text) + sign(Sign.COLON, text))
                .isZero();
    }

    @Test
    void a_colon_in_brackets_announces_nothing() {
        assertThat(sign(Sign.COLON, "北岸造船公司（股票代码：BASC）在春天重建渡船。")).isZero();
    }

    @Test
    void only_the_first_clause_tells_how_a_sentence_begins() {
        assertThat(sign(Sign.SMALL_WORDS, "这是在开放的了，图书馆")).isGreaterThan(0.5);
        assertThat(sign(Sign.SMALL_WORDS, "图书馆，这是在开放的了")).isZero();
    }

    @Test
    void a_plain_sentence_is_hardly_doubted_and_each_sign_makes_it_more_doubtful() {
        double plain = doubt(PLAIN, false, 4);
        assertThat(plain).isLessThan(0.02);
        assertThat(doubt(PLAIN, true, 4)).isGreaterThan(2 * plain);
        assertThat(doubt(PLAIN, false, 0)).isGreaterThan(2 * plain);
    }

    @Test
    void a_short_item_that_says_nothing_of_the_title_is_left_out() {
        assertThat(doubt("黄金地段，寸土寸金。", true, 0)).isGreaterThan(0.5);
    }

    @Test
    void a_line_that_is_no_weight_is_named() {
        assertThatThrownBy(() -> new Doubt(List.of("bias -1", "NONSENSE 2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NONSENSE");
        assertThatThrownBy(() -> new Doubt(List.of("COLON 1 2"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_weights_everything_is_as_likely_as_not() {
        assertThat(new Doubt(List.of("# nothing learned")).of(Doubt.signs(PLAIN, PLACE)))
                .isEqualTo(0.5);
    }
}
