package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void it_has_32_hexadecimal_digits() {
        assertThat(Fingerprint.of("简报")).matches("[0-9a-f]{32}");
    }

    @Test
    void the_layout_of_a_text_does_not_matter() {
        assertThat(Fingerprint.of("  今天，ＡＩ 很好。\n\n下一段！")).isEqualTo(Fingerprint.of("今天 ai 很好 下一段"));
    }

    @Test
    void another_digit_makes_another_text() {
        assertThat(Fingerprint.of("增长3%")).isNotEqualTo(Fingerprint.of("增长4%"));
    }
}
