package jianbao.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The units in which search and summaries count: words, and pairs of neighbouring characters where a script
 * writes no spaces between words. {@code OpenAI的翁荔} is {@code openai}, {@code 的翁}, {@code 翁荔}.
 *
 * <p>A word is a run of letters, marks and digits; everything else parts words, apostrophes and hyphens too: {@code
 * OpenAI's GPT-4} is {@code openai}, {@code s}, {@code gpt}, {@code 4}.
 */
public final class Terms {
    /** Longer words are cut, so that no hostile word fills an index; asking for the whole word still finds it. */
    private static final int LONGEST = 64;

    private final String text;
    private final List<String> found = new ArrayList<>();

    private Terms(String text) {
        this.text = text;
    }

    /** The folded terms of a text in their order; a character that stands alone between other scripts is one itself. */
    public static List<String> of(String text) {
        return new Terms(Folding.letters(text)).collect();
    }

    /**
     * What an index keeps of a text: its terms, then once each single character of its pairs, so that a query of one
     * Chinese character finds every text in which it occurs. They come last and leave the order of the terms alone.
     */
    public static List<String> indexed(String text) {
        List<String> terms = new ArrayList<>(of(text));
        Set<String> single = new LinkedHashSet<>();
        for (String term : terms) {
            if (Chars.isUnspaced(term.codePointAt(0))) {
                term.codePoints().mapToObj(Character::toString).forEach(single::add);
            }
        }
        terms.addAll(single);
        return terms;
    }

    private List<String> collect() {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Chars.isUnspaced(c)) {
                at = pairs(at);
            } else if (isWordPart(c)) {
                at = word(at);
            } else {
                at += Character.charCount(c);
            }
        }
        return found;
    }

    private int pairs(int start) {
        int previous = start;
        int at = next(start);
        while (at < text.length() && Chars.isUnspaced(text.codePointAt(at))) {
            int end = next(at);
            found.add(text.substring(previous, end));
            previous = at;
            at = end;
        }
        if (previous == start) {
            found.add(text.substring(start, at));
        }
        return at;
    }

    private int word(int start) {
        int at = start;
        while (at < text.length() && isWordPart(text.codePointAt(at)) && !Chars.isUnspaced(text.codePointAt(at))) {
            at = next(at);
        }
        found.add(text.substring(start, Math.min(at, start + LONGEST)));
        return at;
    }

    private int next(int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
