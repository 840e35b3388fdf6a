package jianbao.text;

/** What stands between the last word of a sentence and the next sentence, and belongs to the first. */
final class SentenceTail {
    /** A note has at most three digits, and its bracket. */
    private static final int LONGEST_NOTE = 4;

    /** In characters: what is shorter is hardly a sentence with a note. */
    private static final int SHORTEST_NOTED = 4;

    /** A remark in square brackets: {@code [citation needed]} */
    private static final int LONGEST_REMARK = 30;

    /** Where Unicode keeps most of them. */
    private static final int FIRST_EMOJI = 0x1F000;

    private static final int LAST_EMOJI = 0x1FAFF;

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
        if (closes || Chars.sticksLeft(c) || isBeforeEmoji(at)) {
            return at + Character.charCount(c);
        }
        return c == '[' ? pastRemark(start, at) : pastNote(start, at);
    }

    private boolean isBeforeEmoji(int at) {
        if (text.charAt(at) != ' ' || at + 1 == text.length()) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        return next >= FIRST_EMOJI && next <= LAST_EMOJI;
    }

    private int pastRemark(int start, int open) {
        boolean isShort = closings[open] > 0 && closings[open] - open <= LONGEST_REMARK;
        return isShort && open >= start + SHORTEST_NOTED ? closings[open] + 1 : open;
    }

    /** Behind the number of a note: digits that touch a word's full stop. */
    private int pastNote(int start, int from) {
        int past = from;
        while (past < text.length() && past - from < LONGEST_NOTE && isInNote(from, past)) {
            past++;
        }
        boolean stands = past == text.length() || Chars.isSpace(text.charAt(past));
        return stands && isNoted(start, from) ? past : from;
    }

    private boolean isInNote(int from, int at) {
        char c = text.charAt(at);
        return Character.isDigit(c) || (at > from && ",-–".indexOf(c) >= 0);
    }

    /** Whether a full stop behind a word stands before; behind a number it is a decimal point. */
    private boolean isNoted(int start, int from) {
        return from >= start + SHORTEST_NOTED
                && text.charAt(from - 1) == '.'
                && (text.charAt(from - 2) == ')' || (isLower(from - 2) && isLower(from - 3)));
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(text.charAt(at));
    }
}
