package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.model.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestWordsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            daily 08:00, daily 08:00
            daily 8:00, daily 08:00
            Daily 8, daily 08:00
            DAILY ８：３０, daily 08:30
            8:00, daily 08:00
            8, daily 08:00
            0800, daily 08:00
            1830, daily 18:30
            daily, daily 08:00
            daily at 8am, daily 08:00
            every day at 8 p.m., daily 20:00
            everyday 12am, daily 00:00
            12pm, daily 12:00
            daily noon, daily 12:00
            daily 24:00, daily 00:00
            每天 8:00, daily 08:00
            每天8点, daily 08:00
            每日 8：00, daily 08:00
            8点, daily 08:00
            8點半, daily 08:30
            早上8点, daily 08:00
            每天早上八点, daily 08:00
            每天早上 8 点, daily 08:00
            每天晚上8点一刻, daily 20:15
            晚上十点半, daily 22:30
            晚上12点, daily 00:00
            晚8点, daily 20:00
            半夜两点, daily 02:00
            下午3点5分, daily 15:05
            下午三点零五分, daily 15:05
            中午12点, daily 12:00
            中午1点, daily 13:00
            凌晨12点, daily 00:00
            每天二十点, daily 20:00
            每天二十三点整, daily 23:00
            每天, daily 08:00
            weekly mon 08:00, weekly mon 08:00
            weekly Monday 8, weekly mon 08:00
            Monday, weekly mon 08:00
            weekly, weekly mon 08:00
            every Tuesday at 9:15, weekly tue 09:15
            tues 9pm, weekly tue 21:00
            on Wednesdays at 9, weekly wed 09:00
            thurs 10:00, weekly thu 10:00
            fri 18:00, weekly fri 18:00
            Saturday noon, weekly sat 12:00
            sun 10, weekly sun 10:00
            8:00 on Sundays, weekly sun 08:00
            周一, weekly mon 08:00
            每周一 8:00, weekly mon 08:00
            每周一早上8点, weekly mon 08:00
            星期五晚上九点, weekly fri 21:00
            週六 10:00, weekly sat 10:00
            礼拜天, weekly sun 08:00
            每周日的 20 点, weekly sun 20:00
            每周, weekly mon 08:00
            每星期 9 点, weekly mon 09:00
            """)
    void people_write_it_in_many_ways(String typed, String digest) {
        assertThat(DigestWords.read(Typed.of(typed).text())).map(Digest::text).contains(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at",
                "25:00",
                "8:60",
                "24:01",
                "daily 8 9",
                "daily mon 8:00",
                "每天周一8点",
                "monthly 8",
                "工作日 8 点",
                "mon tue 8:00",
                "二二点",
                "十十点",
                "百点",
                "8:00 foo",
                "-8",
                "8::00",
                "每",
                "点",
                "\u0000",
                "off 8"
            })
    void what_is_not_understood_whole_is_no_digest(String typed) {
        assertThat(DigestWords.read(Typed.of(typed).text()).map(Digest::text)).isEmpty();
    }

    @Test
    void nor_is_a_novel() {
        for (String word : new String[] {"8", "每", "mon ", "daily ", "一", " ", ":"}) {
            assertThat(DigestWords.read(Typed.of("daily 8 " + word.repeat(4096 / word.length()))
                            .text()))
                    .as(word)
                    .isEmpty();
        }
    }
}
