package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {
    @ParameterizedTest
    @CsvSource({
        "Start ./jianbao now., ./jianbao",
        "看 /health。, /health",
        "(/ready), /ready",
        "~/work, ~/work",
        "Ask /health?full=yes., /health?full=yes",
        "/start@tea_bot, /start@tea_bot",
        "At /index.html it ends., /index.html"
    })
    void what_telegram_would_make_a_command_is_code(String text, String code) {
        RichText rich = Verbatim.of(text);
        assertThat(rich.text()).isEqualTo(text);
        assertThat(rich.spans()).containsExactly(new Span(text.indexOf(code), code.length(), Span.Kind.CODE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"and/or", "用/health看", "/etc/hostname", "// x", "1/2", "https://example.org/a", "< /b>", "/"})
    void all_else_stays_plain(String text) {
        assertThat(Verbatim.of(text).spans()).isEmpty();
    }

    @Test
    void bold_stops_at_code() {
        assertThat(Verbatim.bold("/a or ./b").spans())
                .containsExactly(
                        new Span(0, 2, Span.Kind.CODE, null),
                        new Span(2, 4, Span.Kind.BOLD, null),
                        new Span(6, 3, Span.Kind.CODE, null));
    }
}
