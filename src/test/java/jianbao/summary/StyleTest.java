package jianbao.summary;

import static jianbao.summary.Feature.CAPITALS;
import static jianbao.summary.Feature.NAMES;
import static jianbao.summary.Feature.NEEDS_PREVIOUS;
import static jianbao.summary.Feature.NUMBERS;
import static jianbao.summary.Feature.QUOTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jianbao.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            text                                      | numbers | quotes | capitals | names
            In 2024 the Board said “yes” to 12 trams. | 2       | 2      | 0.285714 | 1
            rivers rise                               | 0       | 0      | 0        | 0
            NASA                                      | 0       | 0      | 1        | 0
            NASA and ESA and JAXA                     | 0       | 0      | 0.6      | 2
            A1 B2 C3 D4 E5 F6 G7 H8                   | 4       | 0      | 1        | 6
            "a" "b" "c"                               | 0       | 2      | 0        | 0
            「石桥」在洪水里站了300年。               | 1       | 2      | 0        | 0
            3.5                                       | 2       | 0      | 0        | 0
            ''                                        | 0       | 0      | 0        | 0
            """, useHeadersInDisplayName = true)
    void numbers_quotes_and_capitals_are_counted_up_to_a_few(
            String text, double numbers, double quotes, double capitals, double names) {
        double[] row = style(text, false);
        assertThat(row[NUMBERS.column()]).isEqualTo(numbers);
        assertThat(row[QUOTES.column()]).isEqualTo(quotes);
        assertThat(row[CAPITALS.column()]).isCloseTo(capitals, within(1e-6));
        assertThat(row[NAMES.column()]).isEqualTo(names);
    }

    @Test
    void whether_it_leans_on_its_predecessor_is_told() {
        assertThat(style("It fell.", true)[NEEDS_PREVIOUS.column()]).isEqualTo(1);
        assertThat(style("It fell.", false)[NEEDS_PREVIOUS.column()]).isZero();
    }

    private static double[] style(String text, boolean needsPrevious) {
        double[] row = new double[Feature.values().length];
        TermVector terms = TermVector.of(text, new Vocabulary(null));
        Style.of(new Candidate(new Sentence(text, 0, 0), 1, false, Footing.firm(needsPrevious), terms), row);
        return row;
    }
}
