package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import jianbao.model.QuietHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietWordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            23:00-07:00, 23:00, 07:00
            23：00－7：00, 23:00, 07:00
            23:00 – 07:00, 23:00, 07:00
            23:00~07:00, 23:00, 07:00
            23:00～07:00, 23:00, 07:00
            23-7, 23:00, 07:00
            11pm-7am, 23:00, 07:00
            from 11 PM to 7 AM, 23:00, 07:00
            22:30 until 8, 22:30, 08:00
            晚上11点到早上7点, 23:00, 07:00
            从晚上十点半到第二天早上七点, 22:30, 07:00
            23点至7点, 23:00, 07:00
            12:30-14:00, 12:30, 14:00
            22-24, 22:00, 00:00
            """)
    void people_write_them_in_many_ways(String typed, LocalTime from, LocalTime to) {
        assertThat(QuietWords.read(Typed.of(typed).text())).contains(new QuietHours(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"23:00", "-", "23:00-", "-7", "1-2-3", "9-9", "0-24", "25-7", "23:00-07:00 foo", "night", ""})
    void what_has_no_two_ends_is_none(String typed) {
        assertThat(QuietWords.read(Typed.of(typed).text())).isEmpty();
    }
}
