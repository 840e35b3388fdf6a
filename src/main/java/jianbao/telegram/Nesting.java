package jianbao.telegram;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import jianbao.telegram.RichText.Span;

/**
 * Telegram's law of formatting: spans that share characters lie one inside the other; code holds and is held by no
 * formatting but a quotation; quotations are not nested, and neither are links.
 */
final class Nesting {
    // Of two that cover the same characters a quotation is the outer one, and a link is outside of bold.
    private static final Comparator<Span> OUTER_FIRST = Comparator.comparingInt(Span::offset)
            .thenComparing(Span::length, Comparator.reverseOrder())
            .thenComparing(Span::kind, Comparator.reverseOrder());

    private Nesting() {}

    /** The spans in order, outer ones first. */
    static List<Span> checked(List<Span> spans, int textLength) {
        List<Span> sorted = spans.stream().sorted(OUTER_FIRST).toList();
        Deque<Span> open = new ArrayDeque<>();
        for (Span span : sorted) {
            require(span.offset() >= 0 && span.length() > 0 && span.end() <= textLength, "leaves the text", span);
            require((span.kind() == Span.Kind.LINK) == (span.href() != null), "needs a target if it is a link", span);
            while (!open.isEmpty() && open.getLast().end() <= span.offset()) {
                open.removeLast();
            }
            open.forEach(outer -> require(mayHold(outer, span), "may not stand in " + outer.kind(), span));
            open.addLast(span);
        }
        return sorted;
    }

    private static boolean mayHold(Span outer, Span inner) {
        if (inner.end() > outer.end() || outer.kind() == inner.kind()) {
            return false;
        }
        return switch (outer.kind()) {
            case QUOTE, EXPANDABLE_QUOTE -> !inner.kind().isQuote();
            case BOLD, ITALIC -> inner.kind() != Span.Kind.CODE;
            case LINK -> inner.kind() == Span.Kind.BOLD || inner.kind() == Span.Kind.ITALIC;
            case CODE -> false;
        };
    }

    private static void require(boolean kept, String fault, Span span) {
        if (!kept) {
            throw new IllegalArgumentException("span " + fault + ": " + span);
        }
    }
}
