package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Markdown (CommonMark with GitHub's tables) to pieces of plain text. */
final class MarkdownBlocks extends AbstractVisitor {
    /** Deeper nesting is an attack or a mistake; what is deeper becomes text. */
    private static final int DEEPEST = 60;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Pattern MORE = Pattern.compile("<!--\\s*more\\s*-->", Pattern.CASE_INSENSITIVE);
    /** Languages of a code fence that mean: this is no code. */
    private static final Set<String> NO_CODE = Set.of("md", "markdown", "text", "txt", "plaintext", "plain");

    private final Gathered gathered = new Gathered();
    private Kind running = Kind.PARAGRAPH;

    private MarkdownBlocks() {}

    static Gathered read(String markdown) {
        MarkdownBlocks blocks = new MarkdownBlocks();
        PARSER.parse(markdown).accept(blocks);
        return blocks.gathered;
    }

    @Override
    public void visit(Heading heading) {
        addText(heading, Kind.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        addText(paragraph, running);
    }

    @Override
    public void visit(BlockQuote quote) {
        within(Kind.QUOTE, quote);
    }

    @Override
    public void visit(ListItem item) {
        within(Kind.LIST_ITEM, item);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        boolean text = NO_CODE.contains(code.getInfo().strip().toLowerCase(Locale.ROOT));
        addCode(code.getLiteral(), text);
    }

    /** Chinese authors indent the first line of a paragraph, which Markdown takes for code. */
    @Override
    public void visit(IndentedCodeBlock code) {
        addCode(code.getLiteral(), true);
    }

    @Override
    public void visit(HtmlBlock html) {
        if (MORE.matcher(html.getLiteral()).find()) {
            gathered.cut();
        }
        HtmlBlocks.read(html.getLiteral(), gathered);
    }

    @Override
    public void visit(ThematicBreak line) {
        String literal = line.getLiteral();
        if (line.getParent() instanceof Document
                && literal != null
                && literal.strip().equals("---")) {
            gathered.cut();
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            TableText table = new TableText();
            block.accept(table);
            gathered.add(Piece.of(Kind.TABLE, table.text()));
        }
    }

    private void addCode(String literal, boolean mayBeProse) {
        if (mayBeProse && PlainText.isChineseProse(literal)) {
            literal.lines()
                    .map(line -> PlainText.line(Jsoup.parseBodyFragment(line).text()))
                    .forEach(line -> gathered.add(Piece.of(running, line)));
        } else {
            gathered.add(Piece.of(Kind.CODE, PlainText.lines(literal)));
        }
    }

    private void within(Kind kind, Node node) {
        Kind before = running;
        running = kind;
        visitChildren(node);
        running = before;
    }

    private void addText(Node node, Kind kind) {
        Inlines inlines = Inlines.of(node);
        inlines.paragraphs().stream()
                .map(lines -> new Piece(kind, lines, inlines.isStrong(), inlines.links()))
                .forEach(gathered::add);
        inlines.images().forEach(image -> gathered.image(image.address(), image.caption()));
    }

    /** A table as lines of cells between bars. */
    private static final class TableText extends AbstractVisitor {
        private final List<String> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                cells.add(String.join(
                        " ",
                        Inlines.of(node).paragraphs().stream()
                                .map(LineBreaks::join)
                                .toList()));
                return;
            }
            visitChildren(node);
            if (node instanceof TableRow) {
                rows.add(String.join(" | ", cells));
                cells.clear();
            }
        }

        String text() {
            return String.join("\n", rows);
        }
    }
}
