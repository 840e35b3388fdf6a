package jianbao.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jianbao.model.Published;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). Read item by item, so that one that was cut off gives what is whole. */
final class JsonFeed {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(32 << 20)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final ObjectNode head = MAPPER.createObjectNode();
    private final List<JsonNode> items = new ArrayList<>();
    private boolean hasItems;

    private JsonFeed() {}

    static FeedDocument read(String json, String base) throws SourceException {
        JsonFeed feed = new JsonFeed();
        String fault = "";
        try (JsonParser parser = MAPPER.createParser(json)) {
            feed.read(parser);
        } catch (IOException e) {
            fault = "broken JSON: " + e.getMessage();
        }
        if (!feed.hasItems || (feed.items.isEmpty() && !fault.isEmpty())) {
            throw new SourceException(fault.isEmpty() ? "JSON, but no JSON Feed" : fault, null);
        }
        return feed.document(base);
    }

    private void read(JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && key.equals("items")) {
                items(parser);
            } else {
                head.set(key, parser.readValueAsTree());
            }
        }
    }

    private void items(JsonParser parser) throws IOException {
        hasItems = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = parser.readValueAsTree();
            if (item.isObject() && items.size() < FeedDocument.MOST_ENTRIES) {
                items.add(item);
            }
        }
    }

    private FeedDocument document(String base) {
        String site = text(head, "home_page_url").orElse("");
        String from = base.isEmpty() ? text(head, "feed_url").orElse(site) : base;
        return new FeedDocument(
                text(head, "title").map(FeedMarkup::line).orElse(""),
                site.isEmpty() ? null : absolute(from, site),
                text(head, "language").orElse(null),
                Optional.empty(),
                items.stream().map(item -> entry(item, from)).toList());
    }

    private FeedEntry entry(JsonNode item, String base) {
        Optional<String> link = text(item, "url", "external_url")
                .or(() -> text(item, "id").filter(FeedAddresses::isOnWeb))
                .map(url -> absolute(base, url));
        Gathered text = FeedMarkup.gathered(
                text(item, "content_html", "content_text", "summary").orElse(""), link.orElse(base));
        List<Piece> pieces = FeedMarkup.pieces(text);
        return new FeedEntry(
                text(item, "id").orElse(null),
                text(item, "title")
                        .map(FeedMarkup::line)
                        .filter(title -> !title.isEmpty())
                        .orElse(null),
                link.orElse(null),
                date(item, "date_published").orElse(null),
                date(item, "date_modified").orElse(null),
                authors(item),
                text(item, "language").orElse(null),
                Parts.blocks(pieces),
                Stream.concat(
                                Stream.of("image", "banner_image")
                                        .flatMap(key -> text(item, key).stream())
                                        .map(image -> absolute(base, image)),
                                text.images().stream())
                        .distinct()
                        .toList(),
                pieces.stream()
                        .flatMap(piece -> piece.links().stream())
                        .distinct()
                        .toList(),
                all(item.path("tags")).flatMap(JsonFeed::scalar).toList());
    }

    /** The item's, else the feed's: version 1 has one author, version 1.1 several. */
    private List<String> authors(JsonNode item) {
        return Stream.of(item, head)
                .map(owner -> FeedAuthors.of(Stream.concat(all(owner.path("authors")), all(owner.path("author")))
                        .flatMap(JsonFeed::name)))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> name(JsonNode author) {
        return author.isObject() ? text(author, "name").stream() : scalar(author);
    }

    private static Optional<Published> date(JsonNode item, String key) {
        return text(item, key).flatMap(FeedDates::parse);
    }

    private static Stream<JsonNode> all(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    /** The first of these keys that holds something; ids may be numbers. */
    private static Optional<String> text(JsonNode owner, String... keys) {
        return Stream.of(keys).flatMap(key -> scalar(owner.path(key))).findFirst();
    }

    private static Stream<String> scalar(JsonNode value) {
        return value.isTextual() || value.isNumber()
                ? Stream.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Stream.empty();
    }

    private static String absolute(String base, String address) {
        return new FeedAddresses(base).absolute(address);
    }
}
