package jianbao.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Splitting takes bounded time and throws nothing, whatever the text. */
class HostileSentencesTest {
    private static final int MILLION = 1_000_000;

    private static List<String> pieces() {
        return List.of(
                "(",
                ")",
                "“",
                "”",
                "“”",
                "\"",
                "\"a",
                "'",
                "《",
                "（",
                "«",
                "»",
                "[1",
                "[a]",
                "（。",
                "(.) ",
                "“好。”他",
                ".)",
                ".",
                ". ",
                ". . ",
                "a.b.",
                "A. ",
                "a. ",
                "...",
                "…",
                "……，",
                "。",
                "。”",
                "!",
                "! ( ",
                "?!",
                "；",
                "1. ",
                "1. a ",
                "1.",
                "(i) ",
                "3. Mai ",
                "Mr. ",
                "z. B. ",
                "e.g. X ",
                "5 p.m. M",
                "www.",
                "http://a.b/c?d=e. ",
                "http://",
                "www.a.b!www.",
                "a@b.c ",
                "a\n",
                "字\n",
                "\n",
                "\r",
                "\r\n",
                " ",
                "\u00A0",
                "\t.",
                "😀",
                "。😀",
                ". 😀",
                "\uD83D",
                "\uDE00.",
                "\u202Eא ",
                "\u202E؟",
                "د. ",
                "، ",
                "\u0300",
                ".\u0300",
                "の\n",
                "字。",
                "字",
                "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "“", "\"", "[", "。", ".", "！", "…", "😀", "http://a.b/c?d=e. ", "\u202Eא ؟", "\n", "x", "字"
            })
    void a_million_characters_of_anything_are_split_in_bounded_time(String piece) {
        String text = piece.repeat(MILLION / piece.length());
        assertTimeoutPreemptively(ofSeconds(10), () -> Sentences.split(text, "en"));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void the_time_does_not_grow_with_the_square_of_the_text(String piece) {
        // Squared, 200,000 characters are 40,000,000,000 steps. A ratio of two times was red when the machine was busy.
        String text = piece.repeat(200_000 / piece.length());
        for (String language : List.of("en", "de")) {
            assertTimeoutPreemptively(ofSeconds(10), () -> Sentences.split(text, language));
        }
    }

    @Test
    void ten_thousand_sentences_are_ten_thousand() {
        assertThat(Sentences.split("The cat sat on the mat. ".repeat(10_000), "en"))
                .hasSize(10_000);
        assertThat(Sentences.split("猫坐在垫子上。".repeat(10_000), "zh")).hasSize(10_000);
    }

    @Test
    void a_sentence_of_a_million_characters_is_one() {
        assertThat(Sentences.split("word ".repeat(MILLION / 5) + "end.", "en")).hasSize(1);
        assertThat(Sentences.split("字".repeat(MILLION) + "。", "zh")).hasSize(1);
    }

    @Test
    void no_text_has_no_sentence() {
        assertThat(Sentences.split("", "en")).isEmpty();
        assertThat(Sentences.split(" \n\u00A0\n", null)).isEmpty();
    }

    @Test
    void no_mixture_of_marks_is_too_much() {
        Random random = new Random(11);
        List<String> pieces = pieces();
        for (int i = 0; i < 60; i++) {
            String text =
                    random.ints(2000, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
            String language = List.of("en", "de", "fr", "ru", "zh", "ar").get(i % 6);
            assertThat(Sentences.split(text, language)).noneMatch(String::isBlank);
        }
    }
}
