package jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DigestTest {
    @Test
    void it_is_written_as_it_may_be_typed() {
        assertThat(Digest.daily(LocalTime.of(8, 0)).text()).isEqualTo("daily 08:00");
        assertThat(Digest.weekly(DayOfWeek.MONDAY, LocalTime.of(18, 5)).text()).isEqualTo("weekly mon 18:05");
        assertThat(Digest.of("daily 00:00")).isEqualTo(Digest.daily(LocalTime.MIDNIGHT));
    }

    @ParameterizedTest
    @EnumSource
    void every_day_is_read_back(DayOfWeek day) {
        Digest digest = Digest.weekly(day, LocalTime.of(7, 30));
        assertThat(Digest.of(digest.text())).isEqualTo(digest);
    }

    @Test
    void seconds_do_not_count() {
        assertThat(Digest.daily(LocalTime.of(8, 0, 59))).isEqualTo(Digest.daily(LocalTime.of(8, 0)));
    }
}
