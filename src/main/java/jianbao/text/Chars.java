package jianbao.text;

/** What a character is to those who take texts apart. */
final class Chars {
    private static final String OPENING = "“‘「『（(《〈【[［{｛«‹„〔〖";
    private static final String CLOSING = "”’」』）)》〉】]］}｝»›〕〗\"'";
    static final String BULLETS = "•⁃‣▪◦●■◆";

    private Chars() {}

    /** Han and kana letters, which are written without spaces, and the long-vowel mark, which belongs to no script. */
    static boolean isUnspaced(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> Character.isLetter(c);
            default -> c == 'ー';
        };
    }

    /** White space, the non-breaking kinds too. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isOpening(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Brackets and quotation marks that may close; the straight ones open as well. */
    static boolean isClosing(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isBullet(int c) {
        return BULLETS.indexOf(c) >= 0;
    }

    /** A mark that ends a sentence wherever it stands. */
    static boolean isFullEnd(int c) {
        return "。｡！？⁉‼।॥؟۔".indexOf(c) >= 0;
    }

    static boolean isEllipsis(int c) {
        return c == '…' || c == '⋯' || c == '‥';
    }

    /** Any mark that may end a sentence. */
    static boolean isEnd(int c) {
        return c == '.' || c == '!' || c == '?' || isFullEnd(c) || isEllipsis(c);
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
