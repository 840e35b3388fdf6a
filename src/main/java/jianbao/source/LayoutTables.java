package jianbao.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Makes plain blocks of tables that hold no data: old pages are laid out in tables, and some put code into one beside its
 * line numbers.
 */
final class LayoutTables implements NodeVisitor {
    private static final Set<String> PARTS = Set.of("tr", "td", "th", "tbody", "thead", "tfoot", "caption", "center");
    /** Data stands in cells; a cell with so much text is a part of the page. */
    private static final int LONG_CELL = 400;

    private final Set<Element> outer = new HashSet<>();
    private final Deque<Boolean> inLayout = new ArrayDeque<>();

    private LayoutTables() {}

    static void unfold(Element body) {
        LayoutTables tables = new LayoutTables();
        body.select("table").forEach(tables::noteOuter);
        body.traverse(tables);
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("table")) {
            inLayout.push(isLayout(element));
        } else if (PARTS.contains(element.normalName()) && !inLayout.isEmpty() && inLayout.getFirst()) {
            element.tagName("div");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table") && inLayout.pop()) {
            element.tagName("div");
        }
    }

    private void noteOuter(Element table) {
        Element around = table.parent();
        while (around != null && !around.normalName().equals("table")) {
            around = around.parent();
        }
        if (around != null) {
            outer.add(around);
        }
    }

    /** Tables within tables are looked through once: only the inmost may hold data. */
    private boolean isLayout(Element table) {
        return outer.contains(table)
                || table.select("tr").size() < 2
                || table.select("td ~ td, th ~ td, th ~ th").isEmpty()
                || table.selectFirst("pre, h1, h2, h3, td p ~ p") != null
                || table.select("td").stream().anyMatch(cell -> TextRun.weigh(cell.text()) > LONG_CELL);
    }
}
