package jianbao.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * An element of a feed and what stands directly in it, by names that do not depend on prefixes: {@code title},
 * {@code content:encoded}, {@code dc:creator}. A prefix that everybody knows is believed without a declaration.
 */
final class FeedElement {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dc", "dc"),
            Map.entry("dcterms", "dcterms"),
            Map.entry("content", "content"),
            Map.entry("media", "media"),
            Map.entry("itunes", "itunes"),
            Map.entry("sy", "sy"),
            Map.entry("feedburner", "feedburner"),
            Map.entry("atom", "atom"),
            Map.entry("atom10", "atom"),
            Map.entry("atom03", "atom"),
            Map.entry("a10", "atom"));

    private static final Map<String, String> NAMESPACES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", "atom"),
            Map.entry("http://purl.org/atom/ns#", "atom"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""));

    /** Of Media RSS: what is in them belongs to the entry. */
    private static final Set<String> GROUPS = Set.of("media:group", "media:content");

    private final Element element;
    private final Map<String, List<Element>> children = new HashMap<>();

    private FeedElement(Element element) {
        this.element = element;
    }

    static FeedElement of(Element element) {
        FeedElement found = new FeedElement(element);
        found.index(element);
        return found;
    }

    private void index(Element parent) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String name = name(child);
            children.computeIfAbsent(name, key -> new ArrayList<>()).add(child);
            if (GROUPS.contains(name)) {
                index(child);
            }
        }
    }

    /** The name as it is known here. */
    static String name(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String room = room(prefix, element.tag().namespace().toLowerCase(Locale.ROOT));
        return room.isEmpty() ? local : room + ":" + local;
    }

    private static String room(String prefix, String namespace) {
        String known = NAMESPACES.get(namespace);
        if (prefix.isEmpty()) {
            // A default namespace may be wrong, and is Atom's own in Atom.
            return known == null || known.equals("atom") ? "" : known;
        }
        // The parser gives an undeclared prefix the default namespace.
        boolean rss = known != null && known.isEmpty();
        return rss && prefix.startsWith("rss")
                ? ""
                : PREFIXES.getOrDefault(prefix, rss || known == null ? prefix : known);
    }

    Element element() {
        return element;
    }

    /** Its children of these names: all of the first, then all of the second, and so on. */
    Stream<Element> all(String... names) {
        return Stream.of(names).flatMap(name -> children.getOrDefault(name, List.of()).stream());
    }

    Optional<Element> first(String... names) {
        return all(names).findFirst();
    }

    /** What the first of them says that says something, markup and all. */
    Optional<String> text(String... names) {
        return all(names)
                .map(Element::wholeText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** An attribute in whatever case; empty where there is none. */
    static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }
}
