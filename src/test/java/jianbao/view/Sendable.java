package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jianbao.telegram.Keyboard;
import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;

/** Telegram's law for one message, checked without the help of the code that keeps it. */
public final class Sendable {
    private Sendable() {}

    public static Screen checked(Screen screen) {
        check(screen.text(), screen.keyboard());
        return screen;
    }

    public static void check(RichText text, Keyboard keyboard) {
        assertThat(text.text()).isNotBlank();
        assertThat(text.text().length()).isLessThanOrEqualTo(4096);
        assertThat(text.spans().size()).isLessThanOrEqualTo(100);
        text.spans().forEach(span -> check(span, text.text()));
        text.spans().forEach(span -> check(span, text.spans()));
        assertThat(tornPairs(text.text())).isZero();
        keyboard.rows().forEach(row -> assertThat(row).hasSizeBetween(1, 8));
        keyboard.rows().forEach(row -> row.forEach(Sendable::check));
    }

    private static void check(Span span, String text) {
        assertThat(span.offset()).isNotNegative();
        assertThat(span.length()).isPositive();
        assertThat(span.offset() + span.length()).isLessThanOrEqualTo(text.length());
        assertThat(isInsidePair(text, span.offset())).isFalse();
        assertThat(isInsidePair(text, span.offset() + span.length())).isFalse();
    }

    private static void check(Span span, List<Span> spans) {
        for (Span other : spans) {
            int overlap = Math.min(end(span), end(other)) - Math.max(span.offset(), other.offset());
            boolean nested = overlap == Math.min(span.length(), other.length());
            assertThat(overlap <= 0 || nested).as("%s crosses %s", span, other).isTrue();
            assertThat(overlap > 0 && other != span && isQuote(span) && isQuote(other))
                    .isFalse();
        }
    }

    private static int end(Span span) {
        return span.offset() + span.length();
    }

    private static boolean isQuote(Span span) {
        return span.kind() == Span.Kind.QUOTE || span.kind() == Span.Kind.EXPANDABLE_QUOTE;
    }

    private static long tornPairs(String text) {
        return text.codePoints()
                .filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .count();
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void check(Keyboard.Button button) {
        assertThat(button.label()).isNotBlank();
        assertThat(button.data() == null).isNotEqualTo(button.link() == null);
        if (button.data() != null) {
            assertThat(button.data().getBytes(StandardCharsets.UTF_8).length).isBetween(1, 64);
        }
    }
}
