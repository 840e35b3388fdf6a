package jianbao.telegram;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.telegram.RichText.Span;

/** Where a text that is too long is cut, and what becomes of its spans. */
final class Cut {
    private static final String ELLIPSIS = "…";
    // UAX #29. BreakIterator of Java 17 tears families of emoji; the \X of its regular expressions does not.
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final String CLOSERS = "”’」』）》)\"'";

    private final String text;
    private final String tail;
    private final BitSet graphemes;
    private final int at;

    /** Chooses where to cut a text that is longer than that many units. */
    Cut(String text, int units) {
        this.text = text;
        this.tail = units > 0 ? ELLIPSIS : "";
        int room = Math.max(0, units - tail.length());
        this.graphemes = graphemeEnds(text, room);
        this.at = text.substring(0, border(room)).stripTrailing().length();
    }

    /** The text with its tail, and the spans cut to it. */
    RichText of(List<Span> spans) {
        List<Span> kept = spans.stream()
                .filter(span -> span.offset() < at)
                // What is cut short takes the … along: after a quotation it would stand on a line of its own.
                .map(span -> span.end() > at ? span.endingAt(at + tail.length()) : span)
                .toList();
        return new RichText(text.substring(0, at) + tail, kept);
    }

    /** The spans as far as they lie in a text of that length. */
    static List<Span> within(List<Span> spans, int length) {
        return spans.stream()
                .filter(span -> span.offset() < length)
                .map(span -> span.end() > length ? span.endingAt(length) : span)
                .toList();
    }

    private static BitSet graphemeEnds(String text, int room) {
        BitSet ends = new BitSet();
        Matcher matcher = GRAPHEME.matcher(text);
        while (matcher.find() && matcher.end() <= room) {
            ends.set(matcher.end());
        }
        return ends;
    }

    /** A line or a sentence that ends in the last third, else a word in the last half, else any grapheme. */
    private int border(int room) {
        int line = last(room, room * 2 / 3, this::endsLine);
        int sentence = line > 0 ? line : last(room, room * 2 / 3, this::endsSentence);
        int word = sentence > 0 ? sentence : last(room, room / 2, this::endsWord);
        return word > 0 ? word : last(room, 0, i -> true);
    }

    private int last(int from, int downTo, IntPredicate good) {
        int i = graphemes.previousSetBit(from);
        while (i > downTo && !good.test(i)) {
            i = graphemes.previousSetBit(i - 1);
        }
        return i > downTo ? i : 0;
    }

    private boolean endsLine(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    private boolean endsSentence(int i) {
        int mark = i - 1;
        while (mark > 0 && isCloser(mark)) {
            mark--;
        }
        boolean cjk = "。！？".indexOf(text.charAt(mark)) >= 0;
        boolean latin = ".!?…".indexOf(text.charAt(mark)) >= 0 && Character.isWhitespace(text.charAt(i));
        return (cjk || latin) && !isCloser(i);
    }

    private boolean isCloser(int i) {
        return CLOSERS.indexOf(text.charAt(i)) >= 0;
    }

    private boolean endsWord(int i) {
        return !(isWordPart(text.codePointBefore(i)) && isWordPart(text.codePointAt(i)));
    }

    // Between ideographs every border will do.
    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
    }
}
