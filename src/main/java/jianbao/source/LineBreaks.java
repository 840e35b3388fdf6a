package jianbao.source;

import java.util.List;

/**
 * What a single line break means in a document: Markdown says nothing (a space), but many who write Chinese end a
 * paragraph with it.
 */
final class LineBreaks {
    /** In columns; nobody wraps text narrower or wider. */
    private static final int NARROWEST = 56;

    private static final int WIDEST = 130;
    /** Wrapped lines are at least this part of the longest one, but for a long last word. */
    private static final double FULL = 0.7;
    /** So many of the inner lines have to be full. */
    private static final double NEARLY_ALL = 0.7;

    private LineBreaks() {}

    /**
     * Whether the lines of these paragraphs were wrapped at a width, so that they have to be joined again: nearly all
     * lines but the last of each paragraph are about as long as the longest, and none is longer than an editor is wide.
     */
    static boolean areWrapped(List<List<String>> paragraphs) {
        List<String> inner = paragraphs.stream()
                .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                .toList();
        int longest = paragraphs.stream()
                .flatMap(List::stream)
                .filter(line -> !line.contains("://"))
                .mapToInt(PlainText::width)
                .max()
                .orElse(0);
        long full = inner.stream()
                .filter(line -> PlainText.width(line) >= longest * FULL)
                .count();
        long ended = inner.stream().filter(PlainText::isEnded).count();
        return longest >= NARROWEST
                && longest <= WIDEST
                && full >= inner.size() * NEARLY_ALL
                && ended < inner.size() * NEARLY_ALL;
    }

    /** The lines of a wrapped paragraph in one: a space between words, nothing between Chinese characters. */
    static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String line : lines) {
            text.append(PlainText.needsSpace(before, line) ? " " : "").append(line);
            before = line;
        }
        return text.toString();
    }
}
