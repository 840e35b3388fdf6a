package jianbao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max-age=600                     |                               |      | 600
            public, max-age=600             | Sun, 22 Nov 2026 09:00:00 GMT |      | 600
            max-age=600                     |                               | 100  | 500
            max-age=600                     |                               | 9999 | 0
            max-age=99999999999999999999    |                               |      | 86400
            max-age=-5                      |                               |      | 0
            no-cache, max-age=600           |                               |      | 0
            max-age="600"                   |                               |      | 600
            s-max-age=600, x-max-age=9      |                               |      | 0
            MAX-AGE=60,no-transform         |                               |      | 60
            max-age=60, private="no-store"  |                               |      | 60
            no-cache="Set-Cookie",max-age=9 |                               |      | 9
            no-store                        | Sun, 22 Nov 2026 03:10:00 GMT |      | 0
            private                         | Sun, 22 Nov 2026 03:10:00 GMT |      | 600
                                            | Sun, 22 Nov 2026 03:10:00 GMT |      | 600
                                            | Sun, 22 Nov 2020 03:10:00 GMT |      | 0
                                            | Sun, 22 Nov 2099 03:10:00 GMT |      | 86400
                                            | 0                             |      | 0
                                            |                               |      | 0
            "                               | never                         | x    | 0
            """)
    void an_answer_is_fresh_for(String cacheControl, String expires, String age, long seconds) {
        Headers headers = headers("Cache-Control", cacheControl, "Expires", expires, "Age", age);
        assertThat(Waits.freshFor(headers, NOW)).hasSeconds(seconds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                             |                               | 120
            0                               |                               | 0
            86401                           |                               | 86400
            99999999999999999999999         |                               | 86400
            -1                              |                               | 0
            1.5                             |                               | 0
            Sun, 22 Nov 2026 03:02:00 GMT   |                               | 120
            Sun, 22 Nov 2026 03:02:00 GMT   | Sun, 22 Nov 2026 03:01:00 GMT | 60
            Sun, 22 Nov 2026 02:00:00 GMT   |                               | 0
            Sun, 22 Nov 2099 02:00:00 GMT   |                               | 86400
            soon                            | also soon                     | 0
                                            |                               | 0
            """)
    void a_server_wants_to_be_left_alone_for(String retryAfter, String date, long seconds) {
        assertThat(Waits.retryAfter(headers("Retry-After", retryAfter, "Date", date), NOW))
                .hasSeconds(seconds);
    }

    private static Headers headers(String... namesAndValues) {
        Headers.Builder headers = new Headers.Builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                headers.add(namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return headers.build();
    }
}
