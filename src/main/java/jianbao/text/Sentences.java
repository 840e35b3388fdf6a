package jianbao.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into its sentences by rules, with customs of Chinese, Japanese, English, German, Spanish, French and
 * Russian; other languages are split like English. Closing marks stay with their sentence, and nothing ends inside a
 * quotation or bracket of ordinary length. Time and memory are linear in the text.
 *
 * <p>The parts: {@link Passages} undoes line breaks, {@link SentenceScanner} walks, {@link EndMarks} and
 * {@link FullStop} decide about the marks, {@link AfterQuotation} about what follows a quotation, {@link Orthography} holds
 * what differs from language to language.
 */
public final class Sentences {
    private Sentences() {}

    /**
     * The sentences of a text, stripped, word for word and complete. A single line break within a sentence becomes a
     * space, or nothing where the script writes none.
     *
     * @param language BCP 47, null where unknown
     */
    public static List<String> split(String text, @Nullable String language) {
        Orthography orthography = Orthography.of(language);
        List<String> sentences = new ArrayList<>();
        for (String passage : Passages.of(text, orthography)) {
            sentences.addAll(new SentenceScanner(passage, orthography).scan());
        }
        return sentences;
    }
}
