package jianbao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A list of feeds, as feed readers exchange them (opml.org).
 *
 * @param feeds in the list's order, each address once
 */
public record Opml(List<Feed> feeds) {
    /** In bytes; readers' lists are far below. */
    private static final int LARGEST = 8 << 20;

    /** In levels; what is deeper is put there. */
    private static final int DEEPEST = 100;

    private static final int MOST = 10_000;

    /**
     * A feed in the list.
     *
     * @param title empty where none is given
     * @param address of the feed, http or https
     */
    public record Feed(String title, String address) {}

    public Opml {
        feeds = List.copyOf(feeds);
    }

    /**
     * Reads a list, nested or not, however broken its XML.
     *
     * @throws SourceException when it is none, or names no feed
     */
    public static Opml read(byte[] bytes) throws SourceException {
        if (bytes.length > LARGEST) {
            throw new SourceException("larger than 8 MB", null);
        }
        String text = Decoded.web(bytes, null).text();
        Document document =
                Jsoup.parse(XmlText.mended(text), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        Map<String, Feed> feeds = new LinkedHashMap<>();
        document.stream()
                .filter(element -> element.normalName().equals("outline"))
                .flatMap(outline -> feed(outline).stream())
                .limit(MOST)
                .forEach(feed -> feeds.putIfAbsent(feed.address(), feed));
        if (feeds.isEmpty()) {
            throw new SourceException("no list of feeds: there is no outline with an xmlUrl in it", null);
        }
        return new Opml(List.copyOf(feeds.values()));
    }

    private static Optional<Feed> feed(Element outline) {
        String title = FeedElement.attribute(outline, "title");
        String name = title.isEmpty() ? FeedElement.attribute(outline, "text") : title;
        return Optional.of(address(outline))
                .flatMap(FeedAddresses::uri)
                .map(address -> new Feed(FeedMarkup.line(name), address.toString()));
    }

    /** Some programs write {@code url}, and some the scheme of feed readers. */
    private static String address(Element outline) {
        String address = FeedElement.attribute(outline, "xmlUrl");
        String written =
                address.isEmpty() && FeedElement.attribute(outline, "type").matches("(?i)rss|atom")
                        ? FeedElement.attribute(outline, "url")
                        : address;
        return written.replaceFirst("(?i)^feed:(?://)?(?=https?:)", "").replaceFirst("(?i)^feed://", "http://");
    }

    /** The same list as OPML 2.0. */
    public String toXml() {
        Document document = new Document("");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
        Element opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Jianbao");
        Element body = opml.appendElement("body");
        for (Feed feed : feeds) {
            String name = feed.title().isEmpty() ? feed.address() : feed.title();
            body.appendElement("outline")
                    .attr("type", "rss")
                    .attr("text", name)
                    .attr("title", name)
                    .attr("xmlUrl", feed.address());
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }
}
