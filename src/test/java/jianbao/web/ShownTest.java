package jianbao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/feed, https://example.org/feed",
        "https://example.org:8443/a/b#c, https://example.org:8443/a/b",
        "https://user:secret@example.org/feed?key=secret#secret, https://example.org/feed?***",
        "https://secret@example.org, https://example.org/",
        "ftp://user:secret@example.org/, ftp:***",
        "mailto:secret@example.org, mailto:***",
        "secret, ***"
    })
    void an_address_is_named_without_its_secrets(URI address, String shown) {
        assertThat(Shown.of(address)).isEqualTo(shown);
    }

    @Test
    void a_long_address_is_cut() {
        assertThat(Shown.of(URI.create("https://example.org/" + "a".repeat(100_000))))
                .hasSize(201)
                .endsWith("a…");
    }
}
