package jianbao.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a full stop ends its sentence. Looks at a bounded stretch on both sides. */
final class FullStop {
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_MARKER = 8;

    private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.-?)+\\p{L}");
    private static final Pattern MARKER =
            Pattern.compile("\\s*(?:[" + Chars.BULLETS + "]\\s*)?[(]?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4})[)]?");

    /** Follow an hour: 5 p.m. Monday, 5 p.m. ET. */
    private static final Set<String> AFTER_HOURS = Set.of(
            "et est edt pt pst pdt ct cst cdt mt gmt bst utc cet eastern pacific central local monday tuesday wednesday"
                    .concat(" thursday friday saturday sunday")
                    .split(" "));

    private final String text;
    private final Orthography orthography;

    FullStop(String text, Orthography orthography) {
        this.text = text;
        this.orthography = orthography;
    }

    /**
     * Whether a sentence ends here.
     *
     * @param start where the sentence began
     * @param dot the full stop
     * @param end after the full stop and the closing marks behind it; inside the text
     */
    boolean ends(int start, int dot, int end) {
        if (isMarker(start, dot)) {
            return false;
        }
        String word = wordBefore(start, dot);
        if (!Chars.isSpace(text.charAt(end))) {
            return endsUnspaced(start, dot, end, word);
        }
        int next = nextWord(end);
        return next == text.length() || endsBefore(start, word, next);
    }

    private boolean endsBefore(int start, String word, int next) {
        int c = text.codePointAt(next);
        if (Character.isLowerCase(c)) {
            return (isCamel(next) || isItem(next)) && !isShort(word);
        }
        if (orthography.wantsMore(word)) {
            return false;
        }
        if (Character.isDigit(c)) {
            return !isShort(word) && !orthography.wantsNumber(word);
        }
        return !isShort(word) || endsAbbreviation(start, word, wordAt(next));
    }

    private boolean endsAbbreviation(int start, String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return hasWords(start, 5) && !AFTER_HOURS.contains(next.toLowerCase(Locale.ROOT));
        }
        return orthography.startsSentences(next) || (!next.isEmpty() && Chars.isUnspaced(next.codePointAt(0)));
    }

    /** An abbreviation, an initial, or letters with full stops between: what is mostly followed by more. */
    private boolean isShort(String word) {
        return orthography.isAbbreviation(word)
                || word.endsWith("°")
                || (word.length() == 1 && isPlainLetter(word.charAt(0)))
                || (word.length() <= 8
                        && word.indexOf('.') > 0
                        && LETTERS_WITH_STOPS.matcher(word).matches());
    }

    private static boolean isPlainLetter(char c) {
        return Character.isLetter(c) && !Chars.isUnspaced(c);
    }

    /** Some authors forget the space; but a.html, 3.5 and www.Example.com are one word each. */
    private boolean endsUnspaced(int start, int dot, int end, String word) {
        int next = text.codePointAt(end);
        if (Chars.isUnspaced(next)) {
            return dot - start >= 6 && Chars.isUnspaced(text.charAt(dot - 1));
        }
        boolean isWord = word.length() >= 4 && word.indexOf('.') < 0 && !orthography.isAbbreviation(word);
        return end == dot + 1 && isWord && Character.isUpperCase(next) && isCapitalisedAt(end);
    }

    private boolean isCapitalisedAt(int at) {
        String word = wordAt(at);
        int past = at + word.length();
        return word.length() >= 2
                && word.substring(1).chars().allMatch(Character::isLowerCase)
                && (past == text.length() || Chars.isSpace(text.charAt(past)) || isSpacedStop(past));
    }

    private boolean isSpacedStop(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Chars.isSpace(text.charAt(at + 1));
    }

    /** The number of a list item, which stays with its item: {@code 1.}, {@code • 9.}, {@code a.}, {@code iv.} */
    private boolean isMarker(int start, int dot) {
        return dot - start <= LONGEST_MARKER
                && MARKER.matcher(text.substring(start, dot)).matches();
    }

    private String wordBefore(int start, int dot) {
        int from = dot;
        while (from > start && dot - from < LONGEST_WORD && isInWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, dot);
    }

    private static boolean isInWord(char c) {
        return (Character.isLetterOrDigit(c) && !Chars.isUnspaced(c)) || ".°,/-".indexOf(c) >= 0;
    }

    private int nextWord(int end) {
        int at = end;
        while (at < text.length() && isBetween(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(char c) {
        return Chars.isSpace(c) || Chars.isOpening(c) || c == '"' || c == '\'' || c == '_' || c == '*';
    }

    private String wordAt(int at) {
        int past = at;
        while (past < text.length() && past - at < LONGEST_WORD && Character.isLetter(text.charAt(past))) {
            past++;
        }
        return text.substring(at, past);
    }

    /** iPhone and eBay start sentences. */
    private boolean isCamel(int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
    }

    /** A list may begin in the middle of a line: {@code a. this b. that}. */
    private boolean isItem(int at) {
        return text.startsWith("a. ", at);
    }

    private boolean hasWords(int start, int least) {
        int words = 0;
        for (int i = start + 1; i < text.length() && words < least && i - start < 100; i++) {
            if (Chars.isSpace(text.charAt(i)) && !Chars.isSpace(text.charAt(i - 1))) {
                words++;
            }
        }
        return words >= least;
    }
}
