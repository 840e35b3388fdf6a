package jianbao.source;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The text of an entry, wherever its maker put it.
 *
 * @param link the entry's page; what addresses in it are relative to where nothing else is known
 */
record XmlContent(FeedElement entry, FeedAddresses addresses, String link) {
    private static final String[] TEXTS = {
        "content:encoded", "content", "atom:content", "description", "summary", "atom:summary", "body", "dc:description"
    };
    /** What is said of a recording or a picture. */
    private static final String[] NOTES = {"media:description", "itunes:summary", "media:text", "itunes:subtitle"};

    private static final Pattern NO_TEXT = Pattern.compile("(?:image|audio|video)/.*|application/(?!xhtml|xml).*");
    /** Elements of XHTML under a prefix of their own. */
    private static final Pattern PREFIX = Pattern.compile("<(/?)(?:xhtml|html|xh|h):");

    /** Where there are several, such as a summary and all of it, the longest; of equals the first. */
    Gathered fullest() {
        Gathered text = longest(entry.all(TEXTS));
        return text.pieces().isEmpty() ? longest(entry.all(NOTES)) : text;
    }

    private Gathered longest(Stream<Element> elements) {
        return elements.map(this::gathered)
                .reduce((a, b) -> length(b) > length(a) ? b : a)
                .orElseGet(Gathered::new);
    }

    private static int length(Gathered text) {
        return text.pieces().stream().mapToInt(piece -> piece.text().length()).sum();
    }

    private Gathered gathered(Element element) {
        String base = addresses.baseOf(element);
        return FeedMarkup.gathered(markup(element), base.isEmpty() ? link : base);
    }

    /** XHTML, and HTML that nobody escaped, as it would have been escaped. */
    private static String markup(Element element) {
        String type = FeedElement.attribute(element, "type").toLowerCase(Locale.ROOT);
        boolean base64 = FeedElement.attribute(element, "mode").equalsIgnoreCase("base64");
        if (base64 || NO_TEXT.matcher(type).matches()) {
            return "";
        }
        return element.childrenSize() == 0
                ? element.wholeText()
                : PREFIX.matcher(element.html()).replaceAll("<$1");
    }
}
