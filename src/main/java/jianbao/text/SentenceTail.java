package jianbao.text;

/** What stands between the last word of a sentence and the next sentence, and belongs to the first. */
final class SentenceTail {
    /** A note has at most three digits, and its bracket. */
    private static final int LONGEST_NOTE = 4;

    private final String text;
    private final int[] closings;

    /**
     * Looks at a text.
     *
     * @param closings as {@link Quotations#closings} gives them: a mark that opens a quotation belongs to the next sentence
     */
    SentenceTail(String text, int[] closings) {
        this.text = text;
        this.closings = closings;
    }

    /** Behind the run of end marks, spaced full stops too: {@code . . .} */
    int pastMarks(int first) {
        int past = first + 1;
        while (past < text.length() && (Chars.isEnd(text.charAt(past)) || isSpacedDot(past))) {
            past++;
        }
        return past;
    }

    private boolean isSpacedDot(int space) {
        return text.charAt(space) == ' '
                && text.charAt(space - 1) == '.'
                && space + 1 < text.length()
                && text.charAt(space + 1) == '.';
    }

    /** Behind closing marks, emoji and references, which stay with their sentence. */
    int pastTail(int start, int from) {
        int past = from;
        int next = pastPart(start, past);
        while (next > past) {
            past = next;
            next = pastPart(start, past);
        }
        return past;
    }

    private int pastPart(int start, int at) {
        if (at == text.length()) {
            return at;
        }
        int c = text.codePointAt(at);
        boolean closes = Chars.isClosing(c) && closings[at] == 0;
        return closes || Chars.sticksLeft(c) ? at + Character.charCount(c) : pastReference(start, at);
    }

    /** Behind the number of a note: {@code [12]}, or digits that touch a word's full stop. */
    private int pastReference(int start, int from) {
        boolean inBrackets = text.charAt(from) == '[';
        int past = inBrackets ? from + 1 : from;
        while (past < text.length() && past - from < LONGEST_NOTE && Character.isDigit(text.charAt(past))) {
            past++;
        }
        if (inBrackets) {
            return past > from + 1 && past < text.length() && text.charAt(past) == ']' ? past + 1 : from;
        }
        boolean stands = past == text.length() || Chars.isSpace(text.charAt(past));
        return stands && isNoted(start, from) ? past : from;
    }

    /** Whether a full stop behind a word stands before; behind a number it is a decimal point. */
    private boolean isNoted(int start, int from) {
        return from >= start + 4
                && text.charAt(from - 1) == '.'
                && (text.charAt(from - 2) == ')' || (isLower(from - 2) && isLower(from - 3)));
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(text.charAt(at));
    }
}
