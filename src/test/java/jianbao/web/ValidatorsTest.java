package jianbao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorsTest {
    private static final String DATE = "Sat, 21 Nov 2026 10:00:00 GMT";

    @Test
    void a_stamp_gives_back_what_it_was_made_of() {
        for (Validators validators : new Validators[] {
            new Validators("W/\"a b\"", DATE),
            new Validators(null, DATE),
            new Validators("\"x\"", null),
            Validators.NONE
        }) {
            assertThat(Validators.of(validators.stamp())).isEqualTo(validators);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "no line", "a\nb\nc", "2026-11-21T10:00:00Z 4711"})
    void a_stamp_of_another_kind_knows_nothing(String stamp) {
        assertThat(Validators.of(stamp)).isEqualTo(Validators.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"é\"", "\"简报\"", "\"a\u0000\"", "\"a\tb\"", "\"a\nb\"", "\"\u007f\""})
    void what_could_not_be_sent_back_is_dropped(String etag) {
        assertThat(new Validators(etag, DATE)).isEqualTo(new Validators(null, DATE));
    }

    @Test
    void what_is_too_long_to_keep_is_dropped() {
        assertThat(new Validators("\"" + "x".repeat(1000) + "\"", null)).isEqualTo(Validators.NONE);
    }
}
