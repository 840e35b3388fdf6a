package jianbao.text;

/**
 * Which quotation marks and brackets of a line belong together. Pairs further apart than {@value #FURTHEST} characters are
 * given up: an author forgot a mark, or the quotation is long enough to be split itself. One pass, linear in the text.
 */
final class Quotations {
    static final int FURTHEST = 240;

    private static final int DEEPEST = 16;
    private static final String PAIRS = "“”‘’「」『』（）()《》〈〉【】[]［］{}｛｝«»‹›〔〕〖〗";

    private final String text;
    private final int[] closings;
    private final int[] open = new int[DEEPEST];
    private int depth;

    private Quotations(String text) {
        this.text = text;
        this.closings = new int[text.length()];
    }

    /** For each character that opens a pair the index of the one that closes it, 0 for all others. */
    static int[] closings(String text) {
        Quotations quotations = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            quotations.read(i);
        }
        return quotations.closings;
    }

    private void read(int i) {
        char c = text.charAt(i);
        if (!Chars.isPaired(c)) {
            return;
        }
        if (mayClose(i)) {
            int opener = openerOf(c);
            if (opener >= 0) {
                close(opener, i);
                return;
            }
        }
        if (mayOpen(i)) {
            push(i);
        }
    }

    private void close(int level, int end) {
        int start = open[level];
        if (end - start <= FURTHEST) {
            closings[start] = end;
        }
        depth = level;
    }

    private void push(int i) {
        if (depth == DEEPEST) {
            System.arraycopy(open, 1, open, 0, --depth);
        }
        open[depth++] = i;
    }

    /** The level of the innermost open mark that this one closes, -1 when there is none. */
    private int openerOf(char closing) {
        for (int level = depth - 1; level >= 0; level--) {
            if (isPair(text.charAt(open[level]), closing)) {
                return level;
            }
        }
        return -1;
    }

    private static boolean isPair(char opening, char closing) {
        if (opening == '„') {
            return closing == '“' || closing == '”';
        }
        if (opening == '»') {
            return closing == '«' || closing == '»'; // German, Swedish
        }
        int at = PAIRS.indexOf(opening);
        return opening == closing
                ? closing == '"' || closing == '\''
                : at >= 0 && at % 2 == 0 && PAIRS.charAt(at + 1) == closing;
    }

    private boolean mayOpen(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '"' -> !isSpaceAt(i + 1) && !isSpacedWordAt(i - 1);
            case '\'' -> !isWordAt(i - 1) && isWordAt(i + 1);
            case '»' -> isSpaceAt(i - 1) && !isSpaceAt(i + 1); // German
            default -> Chars.isOpening(c);
        };
    }

    /** An apostrophe between letters closes nothing. */
    private boolean mayClose(int i) {
        return switch (text.charAt(i)) {
            case '"' -> !isSpaceAt(i - 1);
            case '\'', '’' -> !isSpaceAt(i - 1) && !isSpacedWordAt(i + 1);
            case '“' -> true; // German
            case '«', '»' -> !isSpaceAt(i - 1) || isSpaceAt(i + 1); // French puts spaces inside
            default -> Chars.isClosing(text.charAt(i));
        };
    }

    private boolean isSpaceAt(int i) {
        return i < 0 || i >= text.length() || Chars.isSpace(text.charAt(i));
    }

    private boolean isWordAt(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private boolean isSpacedWordAt(int i) {
        return isWordAt(i) && !Chars.isUnspaced(text.charAt(i));
    }
}
