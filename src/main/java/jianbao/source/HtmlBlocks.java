package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jianbao.model.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** HTML, as it stands in Markdown or in a page, to pieces of plain text. */
final class HtmlBlocks implements NodeFilter {
    /** What a page shows around an article, or does not show at all. */
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "nav",
            "form",
            "button",
            "select",
            "iframe",
            "object",
            "video",
            "audio",
            "figcaption");

    private final Gathered gathered;
    private final Predicate<Element> skipped;
    private final StringBuilder text = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private @Nullable Node first;

    private HtmlBlocks(Gathered gathered, Predicate<Element> skipped) {
        this.gathered = gathered;
        this.skipped = skipped;
    }

    static void read(String html, Gathered into) {
        read(Jsoup.parseBodyFragment(html).body(), element -> NO_TEXT.contains(element.normalName()), into);
    }

    /** Reads all below an element but what is to be skipped. */
    static void read(Element root, Predicate<Element> skipped, Gathered into) {
        HtmlBlocks blocks = new HtmlBlocks(into, skipped);
        root.filter(blocks);
        blocks.flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            first = text.isEmpty() ? words : first;
            text.append(words.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    /** The address of an image; pages that load late keep it beside {@code src}. */
    static String address(Element img) {
        String src = img.attr("src");
        return src.isBlank() ? img.attr("data-src") : src;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (name.equals("br") && isCode(element)) {
            text.append('\n');
        } else if (element.isBlock() || name.equals("br")) {
            flush();
        }
        switch (name) {
            case "a" -> links.add(element.attr("href"));
            case "img" -> gathered.image(address(element), element.attr("alt"));
            case "table" -> gathered.add(Piece.of(Kind.TABLE, rows(element)));
            default -> {}
        }
        return skipped.test(element) || name.equals("table") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    /** Highlighters end the lines of their code with it. */
    private static boolean isCode(Element br) {
        return br.parents().stream()
                .limit(3)
                .anyMatch(element -> element.normalName().equals("pre"));
    }

    private static String rows(Element table) {
        return table.select("tr").stream()
                .map(row -> row.select("th, td").stream()
                        .map(cell -> PlainText.line(cell.text()))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private void flush() {
        Kind kind = kind();
        String plain = kind == Kind.CODE ? PlainText.lines(text.toString()) : PlainText.line(text.toString());
        gathered.add(new Piece(kind, List.of(plain), false, links));
        links.clear();
        text.setLength(0);
        first = null;
    }

    private Kind kind() {
        for (Node node = first; node != null; node = node.parent()) {
            switch (node.nodeName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.HEADING;
                }
                case "li" -> {
                    return Kind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return Kind.QUOTE;
                }
                case "pre" -> {
                    return Kind.CODE;
                }
                default -> {}
            }
        }
        return Kind.PARAGRAPH;
    }
}
