package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table a language, in {@code sentences/}: one case a line, {@code |} where a sentence ends and {@code ¶} for a line
 * break, which becomes a space within a sentence, or nothing beside Chinese and Japanese.
 */
class SentenceTablesTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "ru", "zh", "ja", "ar");
    private static final Pattern UNSPACED_BREAK = Pattern.compile("(?<=[\\u2E80-\\uFFEF])¶|¶(?=[\\u2E80-\\uFFEF])");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void sentences_end_where_a_reader_ends_them(String language, String marked) {
        String text = marked.replace("|", "").replace("¶", "\n");
        List<String> expected = Arrays.stream(marked.split("\\|"))
                .map(String::strip)
                .map(sentence -> sentence.replaceAll("^¶+|¶+$", ""))
                .map(sentence -> UNSPACED_BREAK.matcher(sentence).replaceAll("").replace("¶", " "))
                .toList();
        assertThat(Sentences.split(text, language)).isEqualTo(expected);
    }

    private static Stream<Arguments> cases() {
        return LANGUAGES.stream()
                .flatMap(language -> lines(language)
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> Arguments.of(language, line)));
    }

    private static Stream<String> lines(String language) {
        String name = "sentences/" + language + ".txt";
        try (InputStream in = Objects.requireNonNull(SentenceTablesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
