package jianbao.summary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ROUGE-1 and ROUGE-2 F1 of summaries against one reference (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries",
 * 2004). Each CJK character is a token, and so is each lower-cased run of other letters and digits; no stemming. The figures
 * equal those of {@code ../shared/summaries/rouge.py}.
 */
final class Rouge {
    private final Map<String, Integer> unigrams;
    private final Map<String, Integer> bigrams;
    private final int length;

    /** F1, 0 to 1. */
    record Score(double r1, double r2) {}

    Rouge(String reference) {
        List<String> tokens = tokens(reference);
        this.unigrams = grams(tokens, 1);
        this.bigrams = grams(tokens, 2);
        this.length = tokens.size();
    }

    Score score(List<String> tokens) {
        return new Score(
                f1(hits(unigrams, grams(tokens, 1)), length, tokens.size()),
                f1(hits(bigrams, grams(tokens, 2)), length - 1, tokens.size() - 1));
    }

    /** Which part of the text's tokens and pairs of tokens stands in the reference, 0 to 1. */
    double precision(List<String> tokens) {
        int hits = hits(unigrams, grams(tokens, 1)) + hits(bigrams, grams(tokens, 2));
        return hits / (double) Math.max(1, 2 * tokens.size() - 1);
    }

    static List<String> tokens(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < folded.length(); ) {
            int end = tokenEnd(folded, i);
            if (end > i) {
                tokens.add(folded.substring(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return tokens;
    }

    private static int tokenEnd(String text, int start) {
        if (isCjk(text.charAt(start))) {
            return start + 1;
        }
        int end = start;
        while (end < text.length() && !isCjk(text.charAt(end)) && isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isCjk(char c) {
        return (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static Map<String, Integer> grams(List<String> tokens, int n) {
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            grams.merge(n == 1 ? tokens.get(i) : tokens.get(i) + ' ' + tokens.get(i + 1), 1, Integer::sum);
        }
        return grams;
    }

    private static int hits(Map<String, Integer> reference, Map<String, Integer> found) {
        return found.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), reference.getOrDefault(gram.getKey(), 0)))
                .sum();
    }

    private static double f1(int hits, int reference, int found) {
        return hits == 0 ? 0 : 2.0 * hits / (reference + found);
    }
}
