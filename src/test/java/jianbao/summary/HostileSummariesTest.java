package jianbao.summary;

import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import jianbao.model.Length;
import jianbao.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an article holds, its summary is made in bounded time, of sentences that stand in it. */
class HostileSummariesTest {
    private static final int MILLION = 1_000_000;

    /** Many times what the slowest takes; one step quadratic in such a text takes minutes. */
    private static final Duration SOON = ofSeconds(20);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("long sentences of the same words", many(Candidates.MOST, i -> sentence(i, 500, 40))),
                arguments("long sentences, hardly different", many(Candidates.MOST, i -> "图".repeat(i + 500) + "。")),
                arguments("ten thousand short sentences", many(10_000, i -> sentence(i, 24, 20_000))),
                arguments("ten thousand times the same", many(10_000, i -> "市图书馆宣布从下月起全天开放，并延长借书期限。")),
                arguments(
                        "ten thousand of English", many(10_000, i -> "The library of town " + i + " opens all day. ")),
                arguments("a sentence of a million characters", sentence(1, MILLION, 20_000)),
                arguments("a word of a million letters", "a".repeat(MILLION)),
                arguments("a million opening quotation marks", "“".repeat(MILLION)),
                arguments("a million full stops", ".".repeat(MILLION)),
                arguments("quotation marks between broken lines", many(50_000, i -> "\"He came\nlate again. ")),
                arguments("a million spaces in a sentence", "The end" + " ".repeat(MILLION) + "came late."),
                arguments("a million marks on one letter", "e" + "\u0301".repeat(MILLION) + "."),
                arguments("only emoji", "😀🎉👩‍👩‍👧".repeat(20_000)),
                arguments("only addresses", many(10_000, i -> "https://example.org/" + i + "?q=a.b ")),
                arguments("directions mixed", many(10_000, i -> "\u202Eהספרייה " + i + " open مفتوحة\u202C. ")),
                arguments("halves of characters", "\uD83D".repeat(50_000) + "。" + "\uDE00".repeat(50_000)),
                arguments("controls", "\u0000\u0007\u200B\uFEFF".repeat(50_000)),
                arguments("nothing", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void every_text_has_its_summary_soon(String name, String text) {
        Article article = new Article(
                text.isBlank() ? "-" : text,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(new Block(Kind.PARAGRAPH, text)),
                List.of(),
                List.of(),
                List.of());
        List<Sentence> told = assertTimeoutPreemptively(SOON, () -> new Summariser().summarise(article, Length.SHORT))
                .sentences();
        assertThat(told).extracting(Sentence::text).allMatch(text::contains);
    }

    private static String many(int number, IntFunction<String> one) {
        return IntStream.range(0, number).mapToObj(one).collect(joining());
    }

    /** Han characters, drawn from so many; the same for the same seed. */
    private static String sentence(int seed, int length, int different) {
        return new Random(seed)
                        .ints(length - 1L, 0x4E00, 0x4E00 + different)
                        .mapToObj(Character::toString)
                        .collect(joining())
                + "。";
    }
}
