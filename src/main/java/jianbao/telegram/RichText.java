package jianbao.telegram;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text with formatting as Telegram takes it in {@code entities}: nothing to escape and nothing to parse.
 *
 * @param text at most {@link Outgoing#MAX_UNITS} UTF-16 units when it is sent
 * @param spans offsets and lengths in UTF-16 units, which are Java's own; in the order of their offsets, outer ones first
 */
public record RichText(String text, List<Span> spans) {
    /**
     * Keeps the spans in order.
     *
     * @throws IllegalArgumentException when a span is empty, leaves the text, crosses another or is nested where Telegram
     *     forbids it
     */
    public RichText {
        spans = Nesting.checked(spans, text.length());
    }

    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * This text, or where it is longer its beginning with {@code …}: cut after a line, a sentence or a word where there is
     * one not far before the limit, and never inside a grapheme such as a flag or a family of emoji. Spans are cut with the
     * text; of too many the first stay.
     *
     * @param units how many UTF-16 units it may have, the {@code …} counted
     * @param maxSpans how many spans it may have
     */
    public RichText cutTo(int units, int maxSpans) {
        RichText cut = text.length() <= units ? this : new Cut(text, units).of(spans);
        return cut.spans.size() <= maxSpans ? cut : new RichText(cut.text, cut.spans.subList(0, Math.max(0, maxSpans)));
    }

    /**
     * A stretch of formatting.
     *
     * @param href where a link leads, null for the other kinds
     */
    public record Span(
            int offset, int length, Kind kind, @Nullable String href) {
        public enum Kind {
            BOLD,
            ITALIC,
            CODE,
            LINK,
            QUOTE,
            EXPANDABLE_QUOTE;

            boolean isQuote() {
                return this == QUOTE || this == EXPANDABLE_QUOTE;
            }
        }

        int end() {
            return offset + length;
        }

        Span moved(int by) {
            return new Span(offset + by, length, kind, href);
        }

        Span endingAt(int end) {
            return new Span(offset, end - offset, kind, href);
        }
    }

    /** Puts a text together piece by piece. Pieces of white space alone get no formatting. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        private Builder() {}

        public Builder text(String piece) {
            text.append(piece);
            return this;
        }

        /** A line break; two of them make an empty line. */
        public Builder line() {
            return text("\n");
        }

        public Builder bold(String piece) {
            return span(plain(piece), Span.Kind.BOLD, null);
        }

        public Builder italic(String piece) {
            return span(plain(piece), Span.Kind.ITALIC, null);
        }

        public Builder code(String piece) {
            return span(plain(piece), Span.Kind.CODE, null);
        }

        public Builder link(String label, URI target) {
            return span(plain(label), Span.Kind.LINK, target.toString());
        }

        /**
         * A quotation; it should stand on lines of its own.
         *
         * @throws IllegalArgumentException when the piece holds a quotation
         */
        public Builder quote(RichText piece) {
            return span(piece, Span.Kind.QUOTE, null);
        }

        /** Like {@link #quote}, but long ones are folded until they are pressed. */
        public Builder expandableQuote(RichText piece) {
            return span(piece, Span.Kind.EXPANDABLE_QUOTE, null);
        }

        public Builder append(RichText piece) {
            piece.spans.forEach(span -> spans.add(span.moved(text.length())));
            return text(piece.text);
        }

        /** What was put together, without white space at its end. */
        public RichText build() {
            String stripped = text.toString().stripTrailing();
            return new RichText(stripped, Cut.within(spans, stripped.length()));
        }

        private Builder span(RichText piece, Span.Kind kind, @Nullable String href) {
            if (kind.isQuote() && piece.spans.stream().anyMatch(span -> span.kind.isQuote())) {
                throw new IllegalArgumentException("Telegram does not nest quotations");
            }
            if (!piece.text.isBlank()) {
                spans.add(new Span(text.length(), piece.text.length(), kind, href));
            }
            return append(piece);
        }
    }
}
