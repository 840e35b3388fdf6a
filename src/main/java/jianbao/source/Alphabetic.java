package jianbao.source;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.List;

/**
 * The encodings of alphabets, one byte a letter, that can be told by looking: every byte is some letter in each, but only
 * in the right one do the letters make words, with capitals at most at the beginning.
 */
record Alphabetic(Charset charset, UnicodeScript script) {
    /** The likeliest first. Others of the kind are known only where they are declared. */
    static final List<Alphabetic> ALL = List.of(
            new Alphabetic(Charset.forName("windows-1252"), UnicodeScript.LATIN),
            new Alphabetic(Charset.forName("windows-1251"), UnicodeScript.CYRILLIC),
            new Alphabetic(Charset.forName("KOI8-R"), UnicodeScript.CYRILLIC),
            new Alphabetic(Charset.forName("ISO-8859-5"), UnicodeScript.CYRILLIC),
            new Alphabetic(Charset.forName("IBM866"), UnicodeScript.CYRILLIC));

    /** The share of characters outside of ASCII that stand where such a character may stand. */
    double likeness(byte[] bytes) {
        String text = new String(bytes, charset);
        int all = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                all++;
                good += isInPlace(text, i) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) good / all;
    }

    private boolean isInPlace(String text, int at) {
        char c = text.charAt(at);
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!Character.isLetter(c)) {
            return isMark(c);
        }
        return script == UnicodeScript.LATIN ? isAscii(before) || isAscii(after) : isInWord(before, c, after);
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR -> true;
            default -> c == '©' || c == '®' || c == '°' || c == '€' || c == '№' || c == '™';
        };
    }

    /** A letter of its own script beside it or alone, never one of ASCII; and no capital behind another letter. */
    private boolean isInWord(char before, char c, char after) {
        boolean mixed = isAscii(before) || isAscii(after) || UnicodeScript.of(c) != script;
        return !mixed && !(Character.isUpperCase(c) && Character.isLetter(before));
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
