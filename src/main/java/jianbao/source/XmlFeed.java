package jianbao.source;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Feeds in XML. They are found by their root, whatever stands before it; a document type, and with it every entity of its
 * own, is never read.
 */
final class XmlFeed {
    /** In levels; what is deeper is put there. */
    private static final int DEEPEST = 100;

    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w.-]{1,20}:)?(?:rss|feed|rdf|channel)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|body)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ENTRIES = Set.of("item", "entry", "atom:entry");

    private static final Set<String> CHANNELS = Set.of("channel", "feed", "atom:feed");
    /** The channel of RDF ends before its items. */
    private static final Pattern ROOT_END =
            Pattern.compile("</(?:[\\w.-]{1,20}:)?(?:rss|feed|rdf)\\s*>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTRY_TAG =
            Pattern.compile("<(/?)(?:[\\w.-]{1,20}:)?(?:item|entry)(?=[\\s>/])", Pattern.CASE_INSENSITIVE);
    /** From 1 on, and no more than an int holds. */
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");

    private static final Map<String, Duration> PERIODS = Map.of(
            "hourly", Duration.ofHours(1),
            "daily", Duration.ofDays(1),
            "weekly", Duration.ofDays(7),
            "monthly", Duration.ofDays(30),
            "yearly", Duration.ofDays(365));

    private final Document document;

    private XmlFeed(Document document) {
        this.document = document;
    }

    /** The feed in a text, from its root on; empty where there is none. */
    static Optional<String> in(String text) {
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return Optional.empty();
        }
        // Old pages hold RDF that is no feed; broken servers put a page before one.
        boolean page = HTML.matcher(text).region(0, root.start()).find();
        boolean feed =
                ENTRY_TAG.matcher(text).region(root.start(), text.length()).find();
        return page && !feed ? Optional.empty() : Optional.of(text.substring(root.start()));
    }

    static FeedDocument read(String xml, String base) {
        Document document =
                Jsoup.parse(XmlText.mended(xml), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        document.outputSettings().prettyPrint(false).syntax(Syntax.html);
        return new XmlFeed(document).read(isCutOff(xml), base);
    }

    private FeedDocument read(boolean cutOff, String base) {
        FeedElement channel = channel();
        FeedAddresses addresses = FeedAddresses.of(channel, base);
        List<Element> entries =
                named(ENTRIES).filter(entry -> !isEmptyInside(entry)).toList();
        return new FeedDocument(
                channel.text("title", "atom:title", "dc:title")
                        .map(FeedMarkup::line)
                        .orElse(""),
                addresses.page(channel).orElse(null),
                XmlEntry.language(channel).orElse(null),
                ttl(channel),
                entries.stream()
                        .limit(cutOff ? Math.max(entries.size() - 1, 0) : entries.size())
                        .limit(FeedDocument.MOST_ENTRIES)
                        .map(entry -> new XmlEntry(FeedElement.of(entry), channel, addresses).read())
                        .toList());
    }

    /** An entry in an entry is one whose end is missing before it, or, with nothing in it, a program's slip. */
    private static boolean isEmptyInside(Element entry) {
        Element parent = entry.parent();
        return entry.childrenSize() == 0 && parent != null && ENTRIES.contains(FeedElement.name(parent));
    }

    private FeedElement channel() {
        return FeedElement.of(named(CHANNELS).findFirst().orElse(document));
    }

    private Stream<Element> named(Set<String> names) {
        return document.stream().filter(element -> names.contains(FeedElement.name(element)));
    }

    /** Whether the last entry has no end: the connection broke, or a disk was full. */
    private static boolean isCutOff(String xml) {
        if (ROOT_END.matcher(xml).find()) {
            return false;
        }
        boolean open = false;
        for (Matcher tag = ENTRY_TAG.matcher(xml); tag.find(); ) {
            open = tag.group(1).isEmpty();
        }
        return open;
    }

    private static Optional<Duration> ttl(FeedElement channel) {
        return channel.text("ttl")
                .flatMap(XmlFeed::count)
                .map(Duration::ofMinutes)
                .or(() -> channel.text("sy:updateperiod")
                        .map(period -> PERIODS.get(period.toLowerCase(Locale.ROOT)))
                        .map(period -> period.dividedBy(channel.text("sy:updatefrequency")
                                .flatMap(XmlFeed::count)
                                .orElse(1))));
    }

    private static Optional<Integer> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
