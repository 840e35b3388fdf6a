package jianbao.text;

/**
 * What a character is to those who take texts apart. Looked up in a table, since every character of every text is asked
 * for; the table learns a character when it is met, since most are met by no text.
 */
final class Chars {
    static final String BULLETS = "•⁃‣▪◦●■◆";

    private static final int UNSPACED = 1;
    private static final int SPACE = 2;
    private static final int OPENING = 4;
    private static final int CLOSING = 8;
    private static final int FULL_END = 16;
    private static final int END = 32;
    private static final int BULLET = 64;
    private static final int KNOWN = 128;
    private static final byte[] KINDS = kinds();

    private Chars() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        mark(kinds, OPENING, "“‘「『（(《〈【[［{｛«‹„〔〖");
        mark(kinds, CLOSING, "”’」』）)》〉】]］}｝»›〕〗\"'");
        mark(kinds, FULL_END | END, "。｡！？⁉‼।॥؟۔");
        mark(kinds, END, ".!?…⋯‥");
        mark(kinds, BULLET, BULLETS);
        return kinds;
    }

    private static void mark(byte[] kinds, int kind, String chars) {
        chars.chars().forEach(c -> kinds[c] |= (byte) kind);
    }

    private static boolean isUnspacedLetter(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> Character.isLetter(c);
            default -> c == 'ー';
        };
    }

    private static boolean is(int kind, int c) {
        return c < KINDS.length && ((KINDS[c] < 0 ? KINDS[c] : learned(c)) & kind) != 0;
    }

    /** Threads that learn the same character at once learn the same. */
    private static int learned(int c) {
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        KINDS[c] |= (byte) (KNOWN | (isUnspacedLetter(c) ? UNSPACED : 0) | (space ? SPACE : 0));
        return KINDS[c];
    }

    /** Han and kana letters, which are written without spaces, and the long-vowel mark, which belongs to no script. */
    static boolean isUnspaced(int c) {
        return c < KINDS.length ? is(UNSPACED, c) : isUnspacedLetter(c);
    }

    /** White space, the non-breaking kinds too. */
    static boolean isSpace(int c) {
        return is(SPACE, c);
    }

    static boolean isOpening(int c) {
        return is(OPENING, c);
    }

    /** Brackets and quotation marks that may close; the straight ones open as well. */
    static boolean isClosing(int c) {
        return is(CLOSING, c);
    }

    /** Whether it opens or may close. */
    static boolean isPaired(int c) {
        return is(OPENING | CLOSING, c);
    }

    static boolean isBullet(int c) {
        return is(BULLET, c);
    }

    /** A mark that ends a sentence wherever it stands. */
    static boolean isFullEnd(int c) {
        return is(FULL_END, c);
    }

    static boolean isEllipsis(int c) {
        return c == '…' || c == '⋯' || c == '‥';
    }

    /** Any mark that may end a sentence. */
    static boolean isEnd(int c) {
        return is(END, c);
    }

    /** What belongs to the sentence on its left although it stands after the end mark. */
    static boolean sticksLeft(int c) {
        int type = Character.getType(c);
        return c == '～'
                || c == '~'
                || c == 0x200D
                || type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL
                || (type == Character.OTHER_SYMBOL && c > 0x2190 && !isBullet(c));
    }

    /** The text without white space at its ends, the non-breaking kinds too. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
