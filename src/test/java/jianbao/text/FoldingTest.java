package jianbao.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ＯｐｅｎＡＩ　发布   | openai 发布
            Ｈello\u00A0  World  | hello world
            ﬁne                  | fine
            ①                    | 1
            e\u0301t\u00E9       | \u00E9t\u00E9
            zero\u200Bwidth      | zerowidth
            """)
    void letters_of_another_width_case_or_form_become_equal(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void a_mountain_of_marks_is_folded_in_bounded_time() {
        String marks = "a" + "\u0301\u0316".repeat(500_000);
        assertTimeoutPreemptively(ofSeconds(5), () -> Folding.fold(marks));
    }
}
