package jianbao.source;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The words between two block borders of a page.
 *
 * @param holder the innermost block element that they stand in
 * @param weight how much text it is: letters, where one of Chinese, Japanese or Korean counts as three of another script
 * @param linked how much of that stands in links
 */
record TextRun(Element holder, String text, int weight, int linked, List<TextNode> nodes) {
    /** About seven English words or thirteen Chinese characters; less is a label, a name, a button. */
    private static final int SHORTEST_PROSE = 40;
    /** So long a run is prose even where it ends without a full stop. */
    private static final int SURE_PROSE = 120;

    private static final int SHORTEST_SENTENCE = 12;

    private static final double MOSTLY = 0.5;

    static TextRun of(Element holder, String text, int linked, List<TextNode> nodes) {
        return new TextRun(holder, text, weigh(text), linked, List.copyOf(nodes));
    }

    static int weigh(String text) {
        return text.codePoints().map(TextRun::weigh).sum();
    }

    private static int weigh(int c) {
        if (Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3)) {
            return 3;
        }
        return Character.isWhitespace(c) ? 0 : 1;
    }

    double linkDensity() {
        return weight == 0 ? 0 : Math.min(1, (double) linked / weight);
    }

    /** How much of it is text that was written to be read on: sentences, not linked. */
    int prose() {
        if (isHeading() || weight < SHORTEST_PROSE || linkDensity() > MOSTLY) {
            return 0;
        }
        int plain = weight - linked;
        return isEnded() || weight >= SURE_PROSE ? plain : plain / 4;
    }

    /** Whether a sentence ends where it ends. */
    boolean isEnded() {
        return PlainText.isEnded(text);
    }

    boolean isHeading() {
        return switch (holder.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    /** Whether it may be one of an article's sentences, however short. */
    boolean isSentence() {
        return !isHeading() && weight >= SHORTEST_SENTENCE && linkDensity() < 0.3 && isEnded() && !text.endsWith(":");
    }

    boolean isProse() {
        return prose() >= SHORTEST_PROSE / 2 && (isEnded() || weight >= SURE_PROSE);
    }

    /** Takes the words out of the page. */
    void blank() {
        nodes.forEach(node -> node.text(""));
    }
}
