package jianbao.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The feeds that a web page links to. */
public final class FeedLinks {
    private static final int MOST = 20;

    private static final Pattern TYPE = Pattern.compile(
            "(?:application|text)/(?:(?:rss|atom|rdf|x-rss)(?:\\+xml)?|feed\\+json|x\\.atom\\+xml)",
            Pattern.CASE_INSENSITIVE);
    /** A file or a folder with the name of a feed; not a page about feeds. */
    private static final Pattern PLAUSIBLE = Pattern.compile(
            "(?i)^https?://[^?#]+?/(?:[\\w-]*\\.(?:rss|atom|rdf)|(?:rss|atom|feeds?|index)\\.(?:xml|json)|(?:rss|atom|feed|feeds)(?:/(?:rss|atom|all|posts|default|latest)?)?|index\\.rdf)/?(?:\\?[^#]*)?$"
                    + "|^https?://[^#]+[?&](?:feed|format|type)=(?:rss2?|atom|feed)\\b");

    private FeedLinks() {}

    /**
     * Addresses of feeds: those that the page declares, in its order; where it declares none, links that look like feeds.
     *
     * @param base the page's address, for relative links; empty where it is not known
     */
    public static List<String> in(String html, String base) {
        Document page = Jsoup.parse(html, base);
        List<String> declared = page.select("link[href]").stream()
                .filter(FeedLinks::isDeclared)
                .flatMap(FeedLinks::address)
                .distinct()
                .limit(MOST)
                .toList();
        return declared.isEmpty()
                ? page.select("a[href]").stream()
                        .flatMap(FeedLinks::address)
                        .filter(address -> PLAUSIBLE.matcher(address).find())
                        .distinct()
                        .limit(MOST)
                        .toList()
                : declared;
    }

    private static boolean isDeclared(Element link) {
        List<String> rel = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        boolean typed = TYPE.matcher(link.attr("type").strip()).lookingAt();
        return rel.contains("feed") || (rel.contains("alternate") && typed);
    }

    private static Stream<String> address(Element link) {
        String absolute = link.absUrl("href");
        String address = absolute.isEmpty() ? link.attr("href").strip() : absolute;
        return address.isEmpty() ? Stream.empty() : Stream.of(address);
    }
}
