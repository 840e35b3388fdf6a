package jianbao.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.model.Sentence;

/**
 * Keeps quotations between straight marks whole. English papers quote several sentences between one pair of marks; each
 * is a sentence, but half a pair is nothing that one could send.
 */
final class Quoted {
    /** Sentences that a quotation may join; behind a longer one a mark was forgotten. */
    private static final int MOST = 3;

    private final String text;
    private final List<String> sentences;

    private Quoted(String text, List<String> sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /** The sentences of a block, those joined that a quotation runs across: word for word, by the number of the first. */
    static List<Sentence> whole(int block, String text, List<String> sentences) {
        return text.indexOf('"') < 0
                ? IntStream.range(0, sentences.size())
                        .mapToObj(i -> new Sentence(sentences.get(i), block, i))
                        .toList()
                : new Quoted(text, sentences).whole(block);
    }

    private List<Sentence> whole(int block) {
        List<Sentence> whole = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < sentences.size(); ) {
            int next = next(i);
            int start = text.indexOf(sentences.get(i), at);
            int end = end(i, next, at);
            boolean joined = next > i + 1 && start >= 0 && end >= 0;
            whole.add(new Sentence(joined ? text.substring(start, end) : sentences.get(i), block, i));
            // Lines were joined in one that is not found; to look for each of the rest would take quadratic time.
            at = start < 0 ? text.length() : joined ? end : start;
            i = joined ? next : i + 1;
        }
        return whole;
    }

    /** The sentence after the quotation that begins here; the next one where none does, or none ends. */
    private int next(int first) {
        boolean open = false;
        for (int i = first; i < Math.min(sentences.size(), first + MOST); i++) {
            open ^= isHalf(sentences.get(i));
            if (!open) {
                return i + 1;
            }
        }
        return first + 1;
    }

    private static boolean isHalf(String sentence) {
        return sentence.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Where the last of these sentences ends in the text; negative where one does not stand there so. */
    private int end(int first, int next, int from) {
        int at = from;
        for (int i = first; i < next && at >= 0; i++) {
            int start = text.indexOf(sentences.get(i), at);
            at = start < 0 ? start : start + sentences.get(i).length();
        }
        return at;
    }
}
