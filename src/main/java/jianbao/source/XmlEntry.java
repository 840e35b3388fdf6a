package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Published;
import org.jsoup.nodes.Element;

/**
 * Reads an {@code item} of RSS and RDF, or an {@code entry} of Atom, with the modules that stand in all of them.
 *
 * @param channel that the entries are in
 */
record XmlEntry(FeedElement entry, FeedElement channel, FeedAddresses addresses) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern IMAGE = Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|avif)(?:[?#].*)?");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");

    FeedEntry read() {
        String link = addresses.page(entry).orElse("");
        Gathered text = new XmlContent(entry, addresses, link).fullest();
        List<Piece> pieces = FeedMarkup.pieces(text);
        return new FeedEntry(
                id().orElse(null),
                title().orElse(null),
                link.isEmpty() ? null : link,
                published().orElse(null),
                date("updated", "atom:updated", "modified", "dcterms:modified").orElse(null),
                authors(),
                language(entry).orElse(null),
                Parts.blocks(pieces),
                Stream.concat(images(), text.images().stream()).distinct().toList(),
                pieces.stream()
                        .flatMap(piece -> piece.links().stream())
                        .distinct()
                        .toList(),
                tags());
    }

    private Optional<String> id() {
        return entry.text("guid", "id", "atom:id")
                .or(() -> Optional.of(FeedElement.attribute(entry.element(), "rdf:about")))
                .filter(id -> !id.isEmpty())
                .or(() -> entry.text("dc:identifier"));
    }

    private Optional<String> title() {
        return entry.all("title", "atom:title", "dc:title", "media:title", "itunes:title")
                .map(title -> FeedMarkup.line(title.wholeText()))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private Optional<Published> published() {
        return date(
                "pubdate",
                "published",
                "atom:published",
                "issued",
                "dc:date",
                "dcterms:issued",
                "created",
                "dcterms:created",
                "date");
    }

    private Optional<Published> date(String... names) {
        return entry.all(names)
                .flatMap(date -> FeedDates.parse(date.wholeText()).stream())
                .findFirst();
    }

    /** Where an entry names nobody, Atom means the feed's author. */
    private List<String> authors() {
        return Stream.of(
                        persons(entry, "dc:creator"),
                        persons(entry, "author", "atom:author"),
                        persons(entry, "itunes:author", "media:credit"),
                        FeedElement.name(entry.element()).endsWith("entry")
                                ? persons(channel, "author", "atom:author")
                                : List.<String>of())
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> persons(FeedElement owner, String... names) {
        return FeedAuthors.of(owner.all(names).flatMap(XmlEntry::name));
    }

    private static Stream<String> name(Element person) {
        return person.childrenSize() == 0
                ? Stream.of(person.wholeText())
                : FeedElement.of(person).text("name", "atom:name").stream();
    }

    private Stream<String> images() {
        Stream<String> own = Stream.of(
                        entry.all("itunes:image").map(image -> FeedElement.attribute(image, "href")),
                        entry.all("media:thumbnail").map(image -> FeedElement.attribute(image, "url")),
                        entry.all("media:content", "enclosure")
                                .filter(XmlEntry::isImage)
                                .map(image -> FeedElement.attribute(image, "url")))
                .flatMap(found -> found);
        return own.filter(address -> !address.isEmpty()).map(address -> addresses.absolute(entry.element(), address));
    }

    private static boolean isImage(Element media) {
        String type = FeedElement.attribute(media, "type");
        return type.startsWith("image/")
                || FeedElement.attribute(media, "medium").equals("image")
                || (type.isEmpty()
                        && IMAGE.matcher(FeedElement.attribute(media, "url")).matches());
    }

    private List<String> tags() {
        Stream<String> keywords =
                entry.all("itunes:keywords", "media:keywords").flatMap(words -> COMMA.splitAsStream(words.wholeText()));
        return Stream.concat(entry.all("category", "dc:subject").map(XmlEntry::tag), keywords)
                .map(FeedMarkup::line)
                // Google's kinds are addresses.
                .filter(tag -> !tag.isEmpty() && !FeedAddresses.isOnWeb(tag))
                .distinct()
                .toList();
    }

    private static String tag(Element category) {
        String label = FeedElement.attribute(category, "label");
        String term = label.isEmpty() ? FeedElement.attribute(category, "term") : label;
        return term.isEmpty() ? category.wholeText() : term;
    }

    /** What an entry or a feed says that it is written in. */
    static Optional<String> language(FeedElement owner) {
        return owner.text("language", "dc:language")
                .or(() -> Optional.of(FeedElement.attribute(owner.element(), "xml:lang")))
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> LANGUAGE.matcher(tag).matches());
    }
}
