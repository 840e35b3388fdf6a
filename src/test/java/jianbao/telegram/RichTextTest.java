package jianbao.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jianbao.telegram.RichText.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @Test
    void pieces_become_text_and_spans_in_utf16_units() {
        RichText text = RichText.builder()
                .text("🙂 ")
                .bold("简报")
                .line()
                .link("原文", URI.create("https://example.org/a"))
                .build();

        assertThat(text.text()).isEqualTo("🙂 简报\n原文");
        assertThat(text.spans())
                .containsExactly(
                        new Span(3, 2, Span.Kind.BOLD, null), new Span(6, 2, Span.Kind.LINK, "https://example.org/a"));
    }

    @Test
    void a_quotation_holds_the_formatting_of_its_piece() {
        RichText inner = RichText.builder().bold("a").text(" b").build();

        RichText text = RichText.builder().text("x\n").quote(inner).build();

        assertThat(text.spans())
                .containsExactly(new Span(2, 3, Span.Kind.QUOTE, null), new Span(2, 1, Span.Kind.BOLD, null));
    }

    @Test
    void quotations_are_not_nested() {
        RichText quoted = RichText.builder().quote(RichText.plain("a")).build();

        assertThatThrownBy(() -> RichText.builder().expandableQuote(quoted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quotations");
    }

    @Test
    void white_space_at_the_end_goes_and_takes_its_formatting_along() {
        RichText text = RichText.builder().bold("a  ").italic("  ").line().build();

        assertThat(text).isEqualTo(new RichText("a", List.of(new Span(0, 1, Span.Kind.BOLD, null))));
    }

    @Test
    void pieces_of_white_space_alone_get_no_formatting() {
        RichText text = RichText.builder().bold(" ").italic("").text("a").build();

        assertThat(text).isEqualTo(RichText.plain(" a"));
    }

    @Test
    void spans_are_kept_in_order_outer_ones_first() {
        Span bold = new Span(0, 2, Span.Kind.BOLD, null);
        Span quote = new Span(0, 2, Span.Kind.QUOTE, null);
        Span late = new Span(2, 1, Span.Kind.CODE, null);

        assertThat(new RichText("abc", List.of(late, bold, quote)).spans()).containsExactly(quote, bold, late);
    }

    @ParameterizedTest(name = "{0} {1}+{2} over {3} {4}+{5}")
    @CsvSource({
        "QUOTE, 0, 4, QUOTE, 1, 1",
        "QUOTE, 0, 4, EXPANDABLE_QUOTE, 1, 1",
        "CODE, 0, 4, BOLD, 1, 1",
        "BOLD, 0, 4, CODE, 1, 1",
        "BOLD, 0, 3, ITALIC, 2, 2",
        "BOLD, 0, 4, BOLD, 1, 1",
        "BOLD, 0, 0, ITALIC, 2, 2",
        "BOLD, -1, 2, ITALIC, 2, 2",
        "BOLD, 3, 2, ITALIC, 0, 2",
    })
    void spans_that_telegram_forbids_are_refused(Span.Kind a, int at, int length, Span.Kind b, int at2, int length2) {
        List<Span> spans = List.of(new Span(at, length, a, null), new Span(at2, length2, b, null));

        assertThatThrownBy(() -> new RichText("abcd", spans)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "short enough           | 12 | short enough",
                "one two three          | 10 | one two…",
                "Some words. And on     | 17 | Some words.…",
                "第一句话。第二句话很长  | 7  | 第一句话。…",
                "他说“走吧。”然后就走了   | 8  | 他说“走吧。”…",
                "没有标点的一长串汉字     | 5  | 没有标点…",
                "unbreakableword        | 5  | unbr…",
                "OpenAI发布了GPT        | 9  | OpenAI发布…",
                "version 3.14 is out    | 12 | version 3.…",
                "anything               | 1  | …",
                "anything               | 0  | ''",
            })
    void a_long_text_is_cut_at_a_good_border(String text, int units, String cut) {
        assertThat(RichText.plain(text).cutTo(units, 100).text()).isEqualTo(cut);
    }

    @Test
    void a_line_is_the_best_border() {
        assertThat(RichText.plain("First line\nSecond. Third").cutTo(15, 100).text())
                .isEqualTo("First line…");
    }

    @ParameterizedTest
    @CsvSource({"1, …", "8, …", "9, F…", "10, F…", "16, F…", "17, FF"})
    void a_family_of_emoji_is_not_torn(int units, String families) {
        String cut = RichText.plain(FAMILY + FAMILY + "x").cutTo(units, 100).text();

        assertThat(cut).isEqualTo(families.replace("F", FAMILY) + (units == 17 ? "x" : ""));
    }

    @Test
    void spans_are_cut_with_the_text() {
        RichText text = RichText.builder()
                .bold("one")
                .text(" ")
                .quote(RichText.builder().text("two ").italic("three four").build())
                .code("five")
                .build();

        assertThat(text.cutTo(15, 100))
                .isEqualTo(new RichText(
                        "one two three…",
                        List.of(
                                new Span(0, 3, Span.Kind.BOLD, null),
                                new Span(4, 10, Span.Kind.QUOTE, null),
                                new Span(8, 6, Span.Kind.ITALIC, null))));
    }

    @Test
    void of_too_many_spans_the_first_stay() {
        RichText.Builder builder = RichText.builder();
        IntStream.range(0, 150).forEach(i -> builder.bold("a").text(" "));

        RichText cut = builder.build().cutTo(4096, 100);

        assertThat(cut.spans()).hasSize(100).last().isEqualTo(new Span(198, 1, Span.Kind.BOLD, null));
        assertThat(cut.text()).hasSize(299);
    }

    @Test
    void every_cut_of_a_random_text_is_valid_and_fits() {
        Random random = new Random(7);
        String[] pieces = {FAMILY, "汉字。", "word ", "\n", "e\u0301", "🇨🇳", "a.b", "\uD83D\uDC4D\uD83C\uDFFD", "\r\n"};
        for (int round = 0; round < 300; round++) {
            RichText.Builder builder = RichText.builder();
            for (int i = 0; i < 30; i++) {
                String piece = pieces[random.nextInt(pieces.length)];
                if (random.nextInt(3) == 0) {
                    builder.bold(piece);
                } else {
                    builder.quote(RichText.builder().text(piece).italic(piece).build());
                }
            }
            RichText text = builder.build();
            int units = random.nextInt(text.text().length() + 2);
            RichText cut = text.cutTo(units, 20);
            assertThat(cut.text().length()).isLessThanOrEqualTo(units);
            assertThat(cut.spans()).hasSizeLessThanOrEqualTo(20);
            String kept = cut.text().replaceFirst("…$", "");
            assertThat(text.text()).startsWith(kept);
            assertThat(Character.isHighSurrogate((kept + " ").charAt(Math.max(0, kept.length() - 1))))
                    .isFalse();
        }
    }

    @Test
    void hostile_texts_are_cut_in_bounded_time() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (String piece : List.of("\u0301", "🇨", "”", ".", " ", "\u200D", "\uD83D")) {
                RichText text = RichText.plain(piece.repeat(1_000_000));
                assertThat(text.cutTo(4096, 100).text().length()).isLessThanOrEqualTo(4096);
            }
        });
    }
}
