package jianbao.summary;

/** Counts what a budget is given in. */
final class Measure {
    /** No space has a higher number. */
    private static final char IDEOGRAPHIC_SPACE = 0x3000;

    private Measure() {}

    /** Characters, white space not counted. */
    static int characters(String text) {
        int characters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            characters += second || isSpace(c) ? 0 : 1;
        }
        return characters;
    }

    /** Runs of characters between white space; each Han or kana character is one by itself. */
    static int words(String text) {
        return words(text, Integer.MAX_VALUE);
    }

    /** Whether there are at least so many. */
    static boolean hasWords(String text, int least) {
        return words(text, least) >= least;
    }

    /** Counted so far and no further. */
    private static int words(String text, int most) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < most; i++) {
            char c = text.charAt(i);
            boolean alone = isUnspaced(c);
            words += alone || (!inWord && !isSpace(c)) ? 1 : 0;
            inWord = !alone && !isSpace(c);
        }
        return words;
    }

    /** How often a character occurs. */
    static int count(char wanted, String text) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether it has Han characters. */
    static boolean hasIdeographs(String text) {
        for (int at = 0; at < text.length(); at++) {
            // No character of the first plane below these is one.
            if (text.charAt(at) > IDEOGRAPHIC_SPACE && Character.isIdeographic(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of the common Han characters, which most characters of most texts are. */
    static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c > '~' && c <= IDEOGRAPHIC_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isUnspaced(char c) {
        return c > IDEOGRAPHIC_SPACE && (isIdeograph(c) || (c >= 0x3040 && c <= 0x30FF) || Character.isIdeographic(c));
    }
}
