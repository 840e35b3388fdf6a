package jianbao.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a full stop ends its sentence. Looks at a bounded stretch on both sides. */
final class FullStop {
    private static final int LONGEST_WORD = 24;

    /** Of Chinese: what is shorter before a full stop of ASCII may be the number of an item. */
    private static final int SHORTEST = 4;

    private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.-?)+\\p{L}");
    private static final Pattern ORDINAL = Pattern.compile("-?(?:\\d{1,3}[./-]+)*\\d{1,3}|[IVX]{1,6}");
    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("\\d\\d?");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

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
     * @param sentence where the sentence began
     * @param dot the full stop
     * @param end after the full stop and the closing marks behind it; inside the text
     */
    boolean ends(int sentence, int dot, int end) {
        if (ListNumbers.isMarker(text, sentence, dot)) {
            return false;
        }
        if (!Chars.isSpace(text.charAt(end))) {
            return endsUnspaced(sentence, dot, end);
        }
        int next = nextWord(end);
        return next == text.length() || endsBefore(next, sentence, StoppedWord.of(text, sentence, dot));
    }

    private boolean endsBefore(int next, int sentence, StoppedWord stopped) {
        String word = stopped.word();
        if (startsItem(stopped, sentence)) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(next))) {
            return (isCamel(next) || isItem(next)) && word.length() > 1 && !isShort(word);
        }
        if (orthography.isMeasure(word)) {
            return isCounted(stopped.before()) && !(Character.isDigit(text.charAt(next)) || isNumber(wordAt(next)));
        }
        String following = wordAt(next);
        if (orthography.wantsMore(word) || isChain(word, next, next + following.length())) {
            return false;
        }
        if (isOrdinal(stopped)) {
            return orthography.startsSentences(following);
        }
        if (Character.isDigit(text.charAt(next))) {
            return !isShort(word) && !orthography.wantsNumber(word);
        }
        return (!isShort(word) && !isNumbered(word, following)) || endsAbbreviation(stopped, sentence, following);
    }

    /** Whether nothing was said yet: {@code P.S.}, or the first number of a list, {@code rules: 1. Be kind.} */
    private boolean startsItem(StoppedWord stopped, int sentence) {
        int before = stopped.start() - 1;
        if (before < sentence) {
            return isShort(stopped.word());
        }
        return before > sentence
                && text.charAt(before - 1) == ':'
                && ONE_OR_TWO_DIGITS.matcher(stopped.word()).matches();
    }

    /** Whether the word is a letter and the next one is short, with a full stop too: {@code v. Chr.}, {@code A. I. Brown} */
    private boolean isChain(String word, int next, int past) {
        return word.length() == 1
                && Character.isLetter(word.charAt(0))
                && past > next
                && past - next <= (Character.isLowerCase(word.charAt(0)) ? 3 : 1)
                && past < text.length()
                && text.charAt(past) == '.';
    }

    private boolean isCounted(String before) {
        return isNumber(before)
                || (before.endsWith(".") && orthography.wantsMore(before.substring(0, before.length() - 1)));
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit) || ROMAN.matcher(word).matches();
    }

    private boolean isNumbered(String word, String next) {
        return orthography.wantsNumber(word) && ROMAN.matcher(next).matches();
    }

    /** A number in front of a noun, {@code 3. Oktober}, but not one behind its name, {@code Nr. 3}. */
    private boolean isOrdinal(StoppedWord stopped) {
        String before = stopped.before();
        return orthography.ordinals()
                && ORDINAL.matcher(stopped.word()).matches()
                && !(before.endsWith(".") && orthography.wantsNumber(before.substring(0, before.length() - 1)));
    }

    private boolean endsAbbreviation(StoppedWord stopped, int sentence, String next) {
        String lower = stopped.word().toLowerCase(Locale.ROOT);
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return hasWords(sentence, 5) && !AFTER_HOURS.contains(next.toLowerCase(Locale.ROOT));
        }
        if (!next.isEmpty() && Chars.isUnspaced(next.codePointAt(0))) {
            // The initials of "J. K. 罗琳" stand apart, those of "位于U.S. 公司" do not.
            int start = stopped.start();
            return start > sentence && text.charAt(start - 1) != '·' && !Chars.isSpace(text.charAt(start - 1));
        }
        return orthography.startsSentences(next);
    }

    /** An abbreviation, an initial, or letters with full stops between: what is mostly followed by more. */
    private boolean isShort(String word) {
        return orthography.isAbbreviation(word)
                || word.endsWith("°")
                || (word.length() == 1 && isInitial(word.charAt(0)))
                || (word.length() <= 8 && isLettersWithStops(word) && !orthography.standsLast(word));
    }

    /** In lower case a letter alone is a word like others: {@code y = x.} */
    private static boolean isInitial(char c) {
        return Character.isLetter(c) && !Chars.isUnspaced(c) && !Character.isLowerCase(c);
    }

    private static boolean isLettersWithStops(String word) {
        return word.indexOf('.') > 0 && LETTERS_WITH_STOPS.matcher(word).matches();
    }

    /** Some authors forget the space; but a.html, 3.5 and www.Example.com are one word each. */
    private boolean endsUnspaced(int sentence, int dot, int end) {
        int next = text.codePointAt(end);
        if (Chars.isUnspaced(next)) {
            return dot - sentence >= SHORTEST && isUnspacedOrMark(text.charAt(dot - 1));
        }
        return end == dot + 1 && Character.isUpperCase(next) && isCapitalisedAt(end) && isWhole(sentence, dot);
    }

    private static boolean isUnspacedOrMark(char c) {
        return Chars.isUnspaced(c) || !Character.isLetterOrDigit(c);
    }

    private boolean isWhole(int sentence, int dot) {
        String word = StoppedWord.of(text, sentence, dot).word();
        return word.length() >= (orthography.startsSentences(wordAt(dot + 1)) ? 2 : 4)
                && word.indexOf('.') < 0
                && !orthography.isAbbreviation(word)
                && !orthography.wantsMore(word);
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

    private int nextWord(int end) {
        int at = end;
        while (at < text.length() && isBetween(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBetween(char c) {
        return Chars.isSpace(c) || Chars.isOpening(c) || "\"'_*¿¡".indexOf(c) >= 0;
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

    private boolean hasWords(int sentence, int least) {
        int words = 0;
        for (int i = sentence + 1; i < text.length() && words < least && i - sentence < 100; i++) {
            if (Chars.isSpace(text.charAt(i)) && !Chars.isSpace(text.charAt(i - 1))) {
                words++;
            }
        }
        return words >= least;
    }
}
