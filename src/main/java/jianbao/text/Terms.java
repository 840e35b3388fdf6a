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
    private final Taker taker;

    private Terms(String text, Taker taker) {
        this.text = text;
        this.taker = taker;
    }

    /** Takes terms as they are met, pairs as the two code points that they are: no string need be made of each. */
    public interface Taker {
        /** A word, or a character that stands alone between other scripts. */
        void word(String word);

        void pair(int first, int second);
    }

    /** The folded terms of a text in their order; a character that stands alone between other scripts is one itself. */
    public static List<String> of(String text) {
        List<String> terms = new ArrayList<>();
        each(text, new Taker() {
            @Override
            public void word(String word) {
                terms.add(word);
            }

            @Override
            public void pair(int first, int second) {
                terms.add(Character.toString(first) + Character.toString(second));
            }
        });
        return terms;
    }

    /** Hands over the same terms, one after another. */
    public static void each(String text, Taker taker) {
        new Terms(Folding.letters(text), taker).read();
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

    private void read() {
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
    }

    private int pairs(int start) {
        int previous = text.codePointAt(start);
        int second = next(start);
        int at = second;
        while (at < text.length() && Chars.isUnspaced(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            taker.pair(previous, c);
            previous = c;
            at += Character.charCount(c);
        }
        if (at == second) {
            taker.word(text.substring(start, at));
        }
        return at;
    }

    private int word(int start) {
        int at = start;
        while (at < text.length() && isWordPart(text.codePointAt(at)) && !Chars.isUnspaced(text.codePointAt(at))) {
            at = next(at);
        }
        taker.word(text.substring(start, Math.min(at, start + LONGEST)));
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
