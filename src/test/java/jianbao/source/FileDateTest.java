package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileDateTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05-23-title.md, 2024-05-23",
        "a/b/2024-5-3-title.md, 2024-05-03",
        "2024_05_23.md, 2024-05-23",
        "20240523-title.md, 2024-05-23",
        "2024/05/23/title.md, 2024-05-23",
        "posts/2024-05-23/index.md, 2024-05-23",
        "2020-01-01/2024-05-23-title.md, 2024-05-23",
        "title-2024-05-23.md, 2024-05-23"
    })
    void a_path_may_hold_a_date(String place, LocalDate day) {
        assertThat(FileDate.in(place)).hasValueSatisfying(date -> {
            assertThat(date.day()).isEqualTo(day);
            assertThat(date.at()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"title.md", "2024-13-45-a.md", "2024.md", "2024/05/title.md", "a20240523.md", ""})
    void other_numbers_are_none(String place) {
        assertThat(FileDate.in(place)).isEmpty();
    }
}
