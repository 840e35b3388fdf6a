package jianbao.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The addresses in a feed, made absolute.
 *
 * @param base of the whole feed; empty where it is not known
 */
record FeedAddresses(String base) {
    private static final Pattern ABSOLUTE = Pattern.compile("^[a-z][a-z0-9+.-]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB = Pattern.compile("^https?://[^\\s/]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+\\s*");
    private static final Set<String> PAGES = Set.of("", "text/html", "html", "application/xhtml+xml", "text/xhtml");

    /** Relative to where the feed came from, else to the site that it tells of. */
    static FeedAddresses of(FeedElement channel, String base) {
        FeedAddresses given = new FeedAddresses(base);
        return base.isEmpty()
                ? new FeedAddresses(given.page(channel)
                        .filter(FeedAddresses::isOnWeb)
                        .or(() -> given.self(channel))
                        .orElse(""))
                : given;
    }

    static boolean isOnWeb(String address) {
        return WEB.matcher(address).find();
    }

    /** An address on the web as a URI, its illegal characters escaped; empty when it is none. */
    static Optional<URI> uri(String address) {
        return legal(address).or(() -> legal(resolve("", address))).filter(uri -> uri.getHost() != null);
    }

    private static Optional<URI> legal(String address) {
        try {
            return isOnWeb(address) ? Optional.of(new URI(address)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // An entry without a link is better than none.
        }
    }

    /** The page that an entry or the feed itself is about; never the feed, an enclosure or a comment. */
    Optional<String> page(FeedElement owner) {
        return Stream.of(
                        owner.all("link").flatMap(FeedAddresses::written).map(link -> absolute(owner.element(), link)),
                        alternates(owner, true),
                        alternates(owner, false),
                        permalinks(owner))
                .flatMap(links -> links)
                .filter(FeedAddresses::leadsToPage)
                .findFirst();
    }

    private Optional<String> self(FeedElement channel) {
        return related(channel, "self")
                .map(link -> absolute(link, FeedElement.attribute(link, "href")))
                .filter(FeedAddresses::isOnWeb)
                .findFirst();
    }

    /** RSS: {@code <link>address</link>}; behind {@code <link/>}, as in HTML, it stands outside. */
    private static Stream<String> written(Element link) {
        String inside = link.wholeText();
        boolean outside = inside.isBlank() && !link.hasAttr("href");
        String text = outside && link.nextSibling() instanceof TextNode behind ? behind.getWholeText() : inside;
        return text.isBlank() ? Stream.empty() : Stream.of(text);
    }

    private Stream<String> alternates(FeedElement owner, boolean pages) {
        return related(owner, "alternate")
                .filter(link -> !pages
                        || PAGES.contains(FeedElement.attribute(link, "type").toLowerCase(Locale.ROOT)))
                .map(link -> absolute(link, FeedElement.attribute(link, "href")));
    }

    private static Stream<Element> related(FeedElement owner, String rel) {
        return owner.all("link", "atom:link").filter(link -> {
            String found = FeedElement.attribute(link, "rel").toLowerCase(Locale.ROOT);
            return link.hasAttr("href") && (found.isEmpty() ? "alternate" : found).equals(rel);
        });
    }

    /** RSS: a guid is a link where nothing else is said. RDF and Atom: many names are one. */
    private static Stream<String> permalinks(FeedElement owner) {
        return Stream.concat(
                        owner.all("guid")
                                .filter(guid -> !FeedElement.attribute(guid, "ispermalink")
                                        .equalsIgnoreCase("false"))
                                .map(Element::wholeText),
                        Stream.concat(
                                Stream.of(FeedElement.attribute(owner.element(), "rdf:about")),
                                owner.all("id", "atom:id").map(Element::wholeText)))
                .map(String::strip)
                .filter(FeedAddresses::isOnWeb);
    }

    private static boolean leadsToPage(String address) {
        return !address.isBlank() && (!ABSOLUTE.matcher(address).find() || address.contains("://"));
    }

    /** An address as it stands at an element. */
    String absolute(Element at, String raw) {
        return new FeedAddresses(baseOf(at)).absolute(raw);
    }

    /** An address as it stands in the feed; as it is where nothing can be made of it. */
    String absolute(String raw) {
        String address = BREAKS.matcher(raw.strip()).replaceAll("").replace("&amp;", "&");
        if (ABSOLUTE.matcher(address).find() || address.isEmpty()) {
            return address;
        }
        if (address.startsWith("www.")) {
            return "http://" + address;
        }
        if (address.startsWith("//") && base.isEmpty()) {
            return "https:" + address;
        }
        String resolved = resolve(base, address);
        return resolved.isEmpty() ? address : resolved;
    }

    /** What {@code xml:base} makes of the base, from the outermost element inwards; empty where nothing is known. */
    String baseOf(Element at) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element element = at; element != null; element = element.parent()) {
            String own = FeedElement.attribute(element, "xml:base");
            if (!own.isEmpty()) {
                bases.push(own);
            }
        }
        String found = base;
        for (String own : bases) {
            String resolved = resolve(found, own);
            found = resolved.isEmpty() ? found : resolved;
        }
        return found;
    }

    /** Empty where it cannot be done. */
    static String resolve(String base, String address) {
        Element link = new Element("a").attr("href", address);
        link.setBaseUri(base);
        return link.absUrl("href");
    }
}
