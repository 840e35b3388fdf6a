package jianbao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks once over a line of text and cuts it behind each sentence. Quotations and addresses are stepped over whole; every
 * look around is bounded, so the time is linear in the text.
 */
final class SentenceScanner {
    /** A semicolon ends a sentence that is longer than this. */
    private static final int LONG = 120;

    /** An ellipsis behind fewer characters is a hesitation, not an end. */
    private static final int HESITATION = 5;

    private final String text;
    private final int[] closings;
    private final SentenceTail tail;
    private final FullStop fullStop;
    private final ListNumbers numbers;
    private final List<String> sentences = new ArrayList<>();
    private int start;
    private int at;

    SentenceScanner(String text, Orthography orthography) {
        this.text = text;
        this.closings = Quotations.closings(text);
        this.tail = new SentenceTail(text, closings);
        this.fullStop = new FullStop(text, orthography);
        this.numbers = new ListNumbers(text);
    }

    List<String> scan() {
        numbers.startAt(0);
        while (at < text.length()) {
            step();
        }
        cut(text.length());
        return sentences;
    }

    private void step() {
        char c = text.charAt(at);
        if (at > start && Chars.isSpace(text.charAt(at - 1)) && (Chars.isBullet(c) || numbers.isNextAt(at))) {
            cut(at);
        }
        if (closings[at] > 0) {
            quotation(at, closings[at] + 1);
        } else if (Chars.isEnd(c)) {
            endMark();
        } else if (c == '；' && at - start > LONG) {
            cut(++at);
        } else {
            at = Math.max(at + 1, Links.endAt(text, at));
        }
    }

    private void quotation(int open, int past) {
        at = past;
        if (!Chars.isEnd(text.charAt(lastSaid(open, past))) || isTitle(text.charAt(open))) {
            return;
        }
        at = tail.pastTail(start, past);
        if (at == text.length() || (endsWithin(lastSaid(open, past)) && !goesOnAfter(open))) {
            cut(at);
        }
    }

    /** Whether more than an abbreviation ends there, as in {@code the "U.S." Army}. */
    private boolean endsWithin(int last) {
        return text.charAt(last) != '.' || !Chars.isSpace(text.charAt(at)) || fullStop.ends(start, last, at);
    }

    private boolean goesOnAfter(int open) {
        if (isBracket(text.charAt(open))) {
            return isAside(open);
        }
        return AfterQuotation.goesOn(text, open, at) || (open > start && isBracket(text.charAt(nextSpaced())));
    }

    /** What ends inside brackets ends the sentence only when a sentence ended before the bracket and a space follows. */
    private boolean isAside(int open) {
        int next = text.codePointAt(at);
        return isWithin(open) || !(Chars.isSpace(next) || Chars.isUnspaced(next));
    }

    private boolean isWithin(int open) {
        int last = open - 1;
        while (last > start && (Chars.isClosing(text.charAt(last)) || Chars.isSpace(text.charAt(last)))) {
            last--;
        }
        return last >= start && !Chars.isEnd(text.charAt(last));
    }

    /** The next character but white space; the last of the text where there is none. */
    private int nextSpaced() {
        int next = at;
        while (next < text.length() - 1 && Chars.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBracket(char opening) {
        return "（(【[［｛{〔".indexOf(opening) >= 0;
    }

    private static boolean isTitle(char opening) {
        return opening == '《' || opening == '〈';
    }

    /** The last character before the closing marks that end at {@code past}; the opening one when there is none. */
    private int lastSaid(int open, int past) {
        int last = past - 2;
        while (last > open && (Chars.isClosing(text.charAt(last)) || Chars.isSpace(text.charAt(last)))) {
            last--;
        }
        return last;
    }

    private void endMark() {
        int first = at;
        int marks = tail.pastMarks(first);
        at = tail.pastTail(start, marks);
        if (at == text.length() || ends(first, marks)) {
            cut(at);
        }
    }

    private boolean ends(int first, int marks) {
        boolean isCall = false;
        int dots = 0;
        for (int i = first; i < marks; i++) {
            char c = text.charAt(i);
            if (Chars.isFullEnd(c)) {
                return !isPause(text.charAt(at));
            }
            isCall |= c == '!' || c == '?';
            dots += Chars.isEllipsis(c) ? 3 : c == '.' ? 1 : 0;
        }
        if (isCall) {
            return endsAsCall(first);
        }
        return dots > 1 ? endsAsEllipsis(first, dots) : fullStop.ends(start, first, at);
    }

    /** The ASCII marks: Yahoo! may be a name, and a question may stand in the middle. */
    private boolean endsAsCall(int first) {
        int next = text.codePointAt(at);
        if (Chars.isSpace(next)) {
            int word = text.codePointAt(nextWord());
            return !Character.isLowerCase(word) && !isPause(word) && "-–—".indexOf(word) < 0;
        }
        if (isAfterUnspaced(first)) {
            return !isPause(next);
        }
        boolean afterLower = first > 0 && Character.isLowerCase(text.charAt(first - 1));
        return (Chars.isUnspaced(next) && text.charAt(first) == '?') || (Character.isUpperCase(next) && afterLower);
    }

    private boolean endsAsEllipsis(int first, int dots) {
        int word = text.codePointAt(nextWord());
        if (Character.isLowerCase(word) || isPause(word)) {
            return false;
        }
        if (Chars.isUnspaced(word) || isAfterUnspaced(first)) {
            return (isComplete(first) && !isEnumeration(first)) || Chars.isOpening(text.charAt(at));
        }
        char next = text.charAt(at);
        return first > start
                && (Chars.isSpace(next) || Character.isUpperCase(next))
                && !isOmission(first, dots)
                && !isLeader(first, dots);
    }

    /** Three spaced full stops stand for words left out, four end the sentence as well (The Chicago Manual of Style). */
    private boolean isOmission(int first, int dots) {
        return dots < 4 && text.startsWith(". .", first);
    }

    /** The dots of a table of contents, which lead to the number of a page. */
    private boolean isLeader(int first, int dots) {
        return dots > 4 && text.charAt(first) == '.' && Character.isDigit(text.charAt(nextSpaced()));
    }

    private boolean isComplete(int first) {
        return first - start >= HESITATION || (first > start && "了吧呢吗啊".indexOf(text.charAt(first - 1)) >= 0);
    }

    /** Behind a list of things an ellipsis stands for more of them. */
    private boolean isEnumeration(int first) {
        return text.substring(Math.max(start, first - HESITATION), first).indexOf('、') >= 0;
    }

    private boolean isAfterUnspaced(int at) {
        return at > 0 && Chars.isUnspaced(text.charAt(at - 1));
    }

    private static boolean isPause(int c) {
        return "，、；：,;".indexOf(c) >= 0;
    }

    /** The first character of the next word; the last of the text where there is none. */
    private int nextWord() {
        int next = at;
        while (next < text.length() - 1 && isBeforeWord(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isBeforeWord(char c) {
        return Chars.isSpace(c) || Chars.isOpening(c) || c == '¿' || c == '¡';
    }

    private void cut(int end) {
        String sentence = Chars.strip(text.substring(start, end));
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        start = end;
        while (start < text.length() && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        at = start;
        numbers.startAt(start);
    }
}
