package jianbao.summary;

/** Counts what a budget is given in. */
final class Measure {
    private Measure() {}

    /** Characters, white space not counted. */
    static int characters(String text) {
        return (int) text.codePoints().filter(c -> !isSpace(c)).count();
    }

    /** Runs of characters between white space; each Han or kana character is one by itself. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = isUnspaced(c);
            words += alone || (!inWord && !isSpace(c)) ? 1 : 0;
            inWord = !alone && !isSpace(c);
        }
        return words;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF);
    }
}
