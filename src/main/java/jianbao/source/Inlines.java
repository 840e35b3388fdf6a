package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** The plain text of one Markdown paragraph, with the images and links in it. */
final class Inlines extends AbstractVisitor {
    /** An image as it stands in a paragraph. */
    record Picture(String address, String caption) {}

    private static final char SOFT = '\n';
    private static final char HARD = '\f';
    private static final Pattern HARD_BREAK = Pattern.compile("\f");
    private static final Pattern SOFT_BREAK = Pattern.compile("\n");

    /** {@code ![](a.png){ width=60% }}: attributes as some dialects of Markdown write them. */
    private static final Pattern ATTRIBUTES = Pattern.compile("^\\s*\\{[^{}\\n]{0,100}\\}");
    /** HTML elements that end a paragraph, though Markdown saw them within one. */
    private static final Set<String> BORDERS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "tr",
            "table",
            "pre",
            "section",
            "article",
            "figure",
            "figcaption",
            "hr");

    /** {@code List<T>}, {@code <name>}: no HTML, though it has the form of a tag. */
    private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Za-z][A-Za-z0-9]*>");

    private static final Pattern TAG = Pattern.compile("^</?([A-Za-z][A-Za-z0-9]*)");
    /** A paragraph with more of them is a page of buttons, or an attack. */
    private static final int MOST_TAGS = 1000;

    private final StringBuilder text = new StringBuilder();
    private final List<Picture> images = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private boolean strong = true;
    private int parsed;

    private Inlines() {}

    static Inlines of(Node paragraph) {
        Inlines inlines = new Inlines();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            inlines.strong &= child instanceof StrongEmphasis || child instanceof Emphasis || hasNoText(child);
            child.accept(inlines);
        }
        return inlines;
    }

    /** Its lines, in groups between hard line breaks; none without anything to read. */
    List<List<String>> paragraphs() {
        return HARD_BREAK
                .splitAsStream(text)
                .map(group -> SOFT_BREAK
                        .splitAsStream(group)
                        .map(PlainText::withoutBold)
                        .map(PlainText::line)
                        .filter(PlainText::isReadable)
                        .toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    List<Picture> images() {
        return images;
    }

    List<String> links() {
        return links;
    }

    boolean isStrong() {
        return strong;
    }

    @Override
    public void visit(Text node) {
        String literal = node.getLiteral();
        boolean afterImage = node.getPrevious() instanceof Image;
        text.append(afterImage ? ATTRIBUTES.matcher(literal).replaceFirst("") : literal);
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(SOFT);
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(HARD);
    }

    @Override
    public void visit(Image node) {
        Inlines caption = of(node);
        images.add(new Picture(node.getDestination(), caption.text.toString()));
    }

    @Override
    public void visit(Link node) {
        links.add(node.getDestination());
        visitChildren(node);
    }

    @Override
    public void visit(HtmlInline node) {
        var tag = TAG.matcher(node.getLiteral());
        if (!tag.find()) {
            return;
        }
        if (PLACEHOLDER.matcher(node.getLiteral()).matches()
                && !Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT))) {
            text.append(node.getLiteral());
            return;
        }
        if (BORDERS.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
            text.append(HARD);
        }
        if (parsed++ > MOST_TAGS) {
            return;
        }
        Element body = Jsoup.parseBodyFragment(node.getLiteral()).body();
        body.select("img").forEach(img -> images.add(new Picture(HtmlBlocks.address(img), img.attr("alt"))));
        body.select("a[href]").forEach(a -> links.add(a.attr("href")));
    }

    private static boolean hasNoText(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof Image
                || (node instanceof Text words && words.getLiteral().isBlank());
    }
}
