package jianbao.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a page as runs between block borders, and how much of them each element holds. One way through it. */
final class Survey implements NodeFilter {
    /** What an element holds. */
    static final class Volume {
        private int weight;
        private int linked;
        private int prose;

        int weight() {
            return weight;
        }

        int prose() {
            return prose;
        }

        double linkDensity() {
            return weight == 0 ? 0 : Math.min(1, (double) linked / weight);
        }

        private void add(Volume other) {
            weight += other.weight;
            linked += other.linked;
            prose += other.prose;
        }
    }

    private static final Volume NOTHING = new Volume();

    private final Predicate<Element> skipped;
    private final List<TextRun> runs = new ArrayList<>();
    private final Map<Element, Volume> volumes = new HashMap<>();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();
    private int links;
    private int linked;

    private Survey(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /** Of all below the root but what is to be skipped. */
    static Survey of(Element root, Predicate<Element> skipped) {
        Survey survey = new Survey(skipped);
        survey.blocks.push(root);
        root.filter(survey);
        survey.flush();
        return survey;
    }

    List<TextRun> runs() {
        return runs;
    }

    Volume of(Element element) {
        return volumes.getOrDefault(element, NOTHING);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isBorder(element)) {
            flush();
            blocks.pop();
        }
        links -= isLink(element) ? 1 : 0;
        Element parent = element.parent();
        Volume volume = volumes.get(element);
        if (volume != null && parent != null) {
            volumes.computeIfAbsent(parent, key -> new Volume()).add(volume);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (skipped.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBorder(element)) {
            flush();
            blocks.push(element);
        } else if (element.normalName().equals("br")) {
            flush();
        }
        links += isLink(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        text.append(whole);
        nodes.add(words);
        linked += links > 0 ? TextRun.weigh(whole) : 0;
    }

    private void flush() {
        String line = PlainText.line(text.toString());
        Element holder = blocks.getFirst();
        if (PlainText.isReadable(line)) {
            TextRun run = TextRun.of(holder, line, linked, nodes);
            runs.add(run);
            Volume volume = volumes.computeIfAbsent(holder, key -> new Volume());
            volume.weight += run.weight();
            volume.linked += run.linked();
            volume.prose += run.prose();
        }
        text.setLength(0);
        nodes.clear();
        linked = 0;
    }

    private static boolean isBorder(Element element) {
        return element.isBlock();
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
