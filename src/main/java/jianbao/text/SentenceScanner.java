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

    private static final int LONGEST_ABBREVIATION = 8;

    private final String text;
    private final int[] closings;
    private final SentenceTail tail;
    private final EndMarks endMarks;
    private final ListNumbers numbers;
    private final List<String> sentences = new ArrayList<>();
    private int start;
    private int at;

    SentenceScanner(String text, Orthography orthography) {
        this.text = text;
        this.closings = Quotations.closings(text);
        this.tail = new SentenceTail(text, closings);
        this.endMarks = new EndMarks(text, orthography);
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
        if (at == text.length() || (endsWithin(open, lastSaid(open, past)) && !goesOnAfter(open))) {
            cut(at);
        }
    }

    /** Whether more than an abbreviation is quoted, as in {@code the "U.S." Army}. */
    private boolean endsWithin(int open, int last) {
        return last - open > LONGEST_ABBREVIATION
                || text.charAt(last) != '.'
                || !Chars.isSpace(text.charAt(at))
                || endMarks.end(start, last, last + 1, at);
    }

    private boolean goesOnAfter(int open) {
        return isBracket(text.charAt(open)) ? isAside(open) : AfterQuotation.goesOn(text, open, at);
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
        if (at == text.length() || endMarks.end(start, first, marks, at)) {
            cut(at);
        }
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
