package jianbao.text;

/** Whether a run of end marks ends its sentence. */
final class EndMarks {
    /** An ellipsis behind fewer characters is a hesitation, not an end. */
    private static final int HESITATION = 5;

    private final String text;
    private final FullStop fullStop;

    EndMarks(String text, Orthography orthography) {
        this.text = text;
        this.fullStop = new FullStop(text, orthography);
    }

    /**
     * Whether a sentence ends here.
     *
     * @param start where the sentence began
     * @param first the first mark
     * @param past behind the last mark
     * @param at behind the closing marks that follow; inside the text
     */
    boolean end(int start, int first, int past, int at) {
        boolean isCall = false;
        int dots = 0;
        for (int i = first; i < past; i++) {
            char c = text.charAt(i);
            if (Chars.isFullEnd(c)) {
                return !isPause(text.charAt(at));
            }
            isCall |= c == '!' || c == '?';
            dots += Chars.isEllipsis(c) ? 3 : c == '.' ? 1 : 0;
        }
        if (isCall) {
            return endAsCall(first, at);
        }
        return dots > 1 ? endAsEllipsis(start, first, dots, at) : fullStop.ends(start, first, at);
    }

    /** The ASCII marks: Yahoo! may be a name, and a question may stand in the middle. */
    private boolean endAsCall(int first, int at) {
        int next = text.codePointAt(at);
        if (Chars.isSpace(next)) {
            int word = nextWord(at);
            return !Character.isLowerCase(word) && !isPause(word) && "-–—".indexOf(word) < 0;
        }
        if (isAfterUnspaced(first)) {
            return !isPause(next);
        }
        boolean afterLower = first > 0 && Character.isLowerCase(text.charAt(first - 1));
        return (Chars.isUnspaced(next) && text.charAt(first) == '?') || (Character.isUpperCase(next) && afterLower);
    }

    private boolean endAsEllipsis(int start, int first, int dots, int at) {
        int word = nextWord(at);
        if (Character.isLowerCase(word) || isPause(word)) {
            return false;
        }
        char next = text.charAt(at);
        if (Chars.isUnspaced(word) || isAfterUnspaced(first)) {
            return Chars.isOpening(next) || (isComplete(start, first) && !isEnumeration(start, first));
        }
        return first > start
                && (Chars.isSpace(next) || Character.isUpperCase(next))
                && !isOmission(first, dots)
                && !(isLeader(first, dots) && Character.isDigit(word));
    }

    /** Three spaced full stops stand for words left out, four end the sentence as well (The Chicago Manual of Style). */
    private boolean isOmission(int first, int dots) {
        return dots < 4 && text.startsWith(". .", first);
    }

    /** The dots of a table of contents, which lead to the number of a page. */
    private boolean isLeader(int first, int dots) {
        return dots > 4 && text.charAt(first) == '.';
    }

    private boolean isComplete(int start, int first) {
        return first - start >= HESITATION || (first > start && "了吧呢吗啊".indexOf(text.charAt(first - 1)) >= 0);
    }

    /** Behind a list of things an ellipsis stands for more of them. */
    private boolean isEnumeration(int start, int first) {
        return text.substring(Math.max(start, first - HESITATION), first).indexOf('、') >= 0;
    }

    private boolean isAfterUnspaced(int at) {
        return at > 0 && Chars.isUnspaced(text.charAt(at - 1));
    }

    private static boolean isPause(int c) {
        return "，、；：,;".indexOf(c) >= 0;
    }

    /** The first character of the next word; the last of the text where there is none. */
    private int nextWord(int at) {
        int next = at;
        while (next < text.length() - 1 && isBeforeWord(text.charAt(next))) {
            next++;
        }
        return text.codePointAt(next);
    }

    private static boolean isBeforeWord(char c) {
        return Chars.isSpace(c) || Chars.isOpening(c) || c == '¿' || c == '¡';
    }
}
