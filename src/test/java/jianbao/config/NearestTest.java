package jianbao.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("store.url", "store.keep", "access", "feeds");

    @ParameterizedTest
    @CsvSource({
        "store.uri, store.url",
        "store-keep, store.keep",
        "acess, access",
        "acces, access",
        "acecss, access",
        "fedes, feeds"
    })
    void a_slip_of_the_pen_is_understood(String name, String meant) {
        assertThat(Nearest.to(name, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"service.host", "a", "''"})
    void another_word_is_not(String name) {
        assertThat(Nearest.to(name, KNOWN)).isEmpty();
    }

    @Test
    void a_very_long_name_is_not_even_compared() {
        assertThat(Nearest.to("x".repeat(1_000_000), KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "'', abc, 3", "abc, '', 3", "same, same, 0", "fedes, feeds, 1", "ca, abc, 3"})
    void changes_are_counted_and_a_swap_is_one(String from, String to, int changes) {
        assertThat(Nearest.changes(from, to)).isEqualTo(changes);
    }
}
