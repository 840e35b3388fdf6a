package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            short enough           | 12 | short enough
            one word too many      | 14 | one word too…
            unbreakable            | 6  | unbre…
            一二三四五六           | 12 | 一二三四五六
            一二三四五六七         | 12 | 一二三四五…
            a family 👨‍👩‍👧 of three | 13 | a family…
            """)
    void a_long_text_is_cut_at_a_word_by_its_width(String text, int columns, String expected) {
        assertThat(Line.cut(text, columns)).isEqualTo(expected);
    }

    @Test
    void every_kind_of_gap_becomes_one_space() {
        assertThat(Line.cut(" a\n\t b\u3000\u00a0c\u0000 ", 80)).isEqualTo("a b c");
    }

    @Test
    void a_hostile_text_takes_no_time() {
        String hostile = "a\u0301\u0301 ".repeat(200_000) + "\ud83d".repeat(200_000) + " ".repeat(500_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Line.cut(hostile, 120));
        assertThatCode(() -> Line.cut("\u0301".repeat(500_000), 120)).doesNotThrowAnyException();
    }
}
