package jianbao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The texts in a feed: they may be plain, HTML, or HTML that was escaped once too often, and seldom say which. */
final class FeedMarkup {
    /** In characters of HTML; more is no article. */
    private static final int LONGEST = 1 << 20;

    private static final int LONGEST_LINE = 10_000;
    /** A text that is escaped more often is not worth it. */
    private static final int ESCAPES = 2;

    private static final String INLINE =
            "a|abbr|acronym|b|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|p|div|h[1-6]";
    /** A title about HTML may name a tag; one that is closed again was meant as such. */
    private static final Pattern LINE_MARKUP =
            Pattern.compile("</(?:" + INLINE + ")\\s*>|<(?:br|wbr|img|hr)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private static final String TAGS = INLINE
            + "|br|hr|img|wbr|ul|ol|li|dl|dt|dd|table|tr|td|th|blockquote|pre|figure|section|article|iframe|center|video|audio|picture";
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:" + TAGS + ")(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile(
            "&lt;(?:p|div|br|img|a|span|ul|ol|table|h[1-6]|blockquote|figure)\\b[^<>]{0,2000}?&gt;",
            Pattern.CASE_INSENSITIVE);

    /** Attributes with an address that leads nowhere without the page it stands on. */
    private static final Pattern RELATIVE =
            Pattern.compile("\\b(?:href|src)\\s*=\\s*[\"']?\\s*(?![a-z][a-z0-9+.-]*:|#)", Pattern.CASE_INSENSITIVE);

    /** Written as references: an ampersand, # and a number. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]+");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE = Pattern.compile("\\R");

    /** What programs put below every text, with the title in it, so that it never repeats. */
    private static final Pattern FOOTER = Pattern.compile(
            "^(?:The post .{0,300} (?:appeared first|first appeared) on .{0,100}|(?:(?:continue|keep) reading|read (?:the )?(?:full|more|rest|whole)\\b|阅读全文|继续阅读|查看全文)[^.。!?！？]{0,80}|\\[?(?:…|\\.\\.\\.)]?)$",
            Pattern.CASE_INSENSITIVE);

    private FeedMarkup() {}

    /** A title or a name: one line of plain text; empty where nothing is to be read. */
    static String line(String raw) {
        String text = raw.substring(0, Math.min(raw.length(), LONGEST_LINE));
        for (int i = 0; i < ESCAPES; i++) {
            text = LINE_MARKUP.matcher(text).find()
                    ? Jsoup.parseBodyFragment(text).text()
                    : Parser.unescapeEntities(text, true);
        }
        return PlainText.line(CONTROL.matcher(text).replaceAll(""));
    }

    /**
     * A text of several paragraphs, cleaned.
     *
     * @param base what relative addresses in it are relative to; empty where that is not known
     */
    static Gathered gathered(String raw, String base) {
        String text = unescaped(raw.substring(0, Math.min(raw.length(), LONGEST)));
        Gathered gathered = new Gathered();
        if (MARKUP.matcher(text).find()) {
            HtmlBlocks.read(absolute(text, base), gathered);
        } else {
            plain(Parser.unescapeEntities(text, true), gathered);
        }
        return gathered;
    }

    /** Its pieces without what is no text of the author's; all of them where nothing would be left. */
    static List<Piece> pieces(Gathered gathered) {
        List<Piece> clear = new ArrayList<>(Typesetting.text(gathered));
        while (!clear.isEmpty() && FOOTER.matcher(last(clear).text()).matches()) {
            clear.remove(clear.size() - 1);
        }
        return clear.stream().anyMatch(Piece::isProse) ? clear : gathered.pieces();
    }

    private static Piece last(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1);
    }

    private static String unescaped(String raw) {
        String text = raw;
        for (int i = 0;
                i < ESCAPES
                        && !MARKUP.matcher(text).find()
                        && ESCAPED.matcher(text).find();
                i++) {
            text = Parser.unescapeEntities(text, false);
        }
        return text;
    }

    private static String absolute(String html, String base) {
        if (base.isEmpty() || !RELATIVE.matcher(html).find()) {
            return html;
        }
        Document page = Jsoup.parseBodyFragment(html, base);
        page.outputSettings().prettyPrint(false);
        for (String name : List.of("href", "src")) {
            page.select("[" + name + "]").forEach(element -> resolve(element, name));
        }
        return page.body().html();
    }

    private static void resolve(Element element, String name) {
        String absolute = element.absUrl(name);
        if (!absolute.isEmpty()) {
            element.attr(name, absolute);
        }
    }

    /** An empty line parts paragraphs. */
    private static void plain(String text, Gathered into) {
        for (String paragraph : EMPTY_LINES.split(text, -1)) {
            List<String> lines = LINE.splitAsStream(paragraph)
                    .map(PlainText::line)
                    .filter(PlainText::isReadable)
                    .toList();
            if (!lines.isEmpty()) {
                into.add(new Piece(Kind.PARAGRAPH, wrapped(lines), false, List.of()));
            }
        }
    }

    private static List<String> wrapped(List<String> lines) {
        return lines.size() > 1 && LineBreaks.areWrapped(List.of(lines)) ? List.of(LineBreaks.join(lines)) : lines;
    }
}
