package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-12 | 2024-11-12 |",
                "2024/5/3 | 2024-05-03 |",
                "2024.5.3 | 2024-05-03 |",
                "20241112 | 2024-11-12 |",
                "2024年05月24日 | 2024-05-24 |",
                "2024年5月24日 10:30 | 2024-05-24 |",
                "2024 年 5 月 24 日 | 2024-05-24 |",
                "２０２４-１１-１２ | 2024-11-12 |",
                "2024-11-12 10:00:00 | 2024-11-12 |",
                "2024-11-12 10:00:00 +0800 | 2024-11-12 | 2024-11-12T02:00:00Z",
                "2024-11-12 10:00 +08:00 | 2024-11-12 | 2024-11-12T02:00:00Z",
                "2024-11-12T23:30:00-05:00 | 2024-11-12 | 2024-11-13T04:30:00Z",
                "2024-11-12T10:00:00.250Z | 2024-11-12 | 2024-11-12T10:00:00.250Z",
                "2024-11-12 10:00:00 UTC | 2024-11-12 | 2024-11-12T10:00:00Z",
                "2024-11-12T25:61:00Z | 2024-11-12 |",
                "November 12, 2024 | 2024-11-12 |",
                "Nov. 3rd, 2024 | 2024-11-03 |",
                "12 November 2024 | 2024-11-12 |",
                "'Tue, 12 Nov 2024 10:00:00 GMT' | 2024-11-12 | 2024-11-12T10:00:00Z"
            })
    void the_day_is_the_one_that_the_author_wrote(String text, LocalDate day, String moment) {
        assertThat(Dates.parse(text)).hasValueSatisfying(date -> {
            assertThat(date.day()).isEqualTo(day);
            assertThat(String.valueOf(date.at())).isEqualTo(String.valueOf(moment));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024-13-45",
                "2023-02-29",
                "11/12/2024",
                "12 Nonsense 2024",
                "202411121",
                "99999999999"
            })
    void what_is_no_date_is_none(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }
}
