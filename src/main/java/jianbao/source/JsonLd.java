package jianbao.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org. Objects stand alone, in lists, in {@code @graph}
 * and inside each other; a script that is no JSON even by lenient rules is passed over.
 */
final class JsonLd {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/#:])?(?:\\w*Article|\\w*Posting|Report|Review|Recipe|Question)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*;?\\s*$");
    /** How deep objects are looked for within each other. */
    private static final int DEEPEST = 8;
    /** More objects than these no page has. */
    private static final int MOST = 2_000;
    /** In characters, each script. */
    private static final int LONGEST = 2_000_000;

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> named = new HashMap<>();
    private JsonNode article = MissingNode.getInstance();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd all = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            parse(script.data()).ifPresent(root -> all.gather(root, 0));
        }
        all.article = all.objects.stream().filter(JsonLd::isArticle).findFirst().orElse(all.article);
        return all;
    }

    /** Whether the page says that it is an article, and of one article only. */
    boolean isOneArticle() {
        return objects.stream().filter(JsonLd::isArticle).count() == 1;
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    Optional<String> text(String field) {
        return texts(article.path(field)).findFirst();
    }

    /** The names of its authors, people before the organisation that they write for. */
    List<String> authors() {
        List<String> authors = names(article.path("author"));
        return authors.isEmpty() ? names(article.path("creator")) : authors;
    }

    Optional<String> publisher() {
        return names(article.path("publisher")).stream()
                .findFirst()
                .or(() -> objects.stream()
                        .filter(object -> isOfType(object, "WebSite"))
                        .flatMap(site -> texts(site.path("name")))
                        .findFirst());
    }

    /** An address: a text, or an object with its {@code url} or {@code @id}. */
    Optional<String> address(String field) {
        return each(article.path(field))
                .map(this::resolved)
                .flatMap(node -> node.isTextual()
                        ? Stream.of(node.textValue())
                        : Stream.of("url", "contentUrl", "@id").flatMap(key -> texts(node.path(key))))
                .findFirst();
    }

    private List<String> names(JsonNode value) {
        return each(value)
                .map(this::resolved)
                .flatMap(node -> node.isTextual() ? Stream.of(node.textValue()) : texts(node.path("name")))
                .map(PlainText::unescaped)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.size() == 1 ? named.getOrDefault(node.path("@id").asText(), node) : node;
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return script.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(LENIENT.readTree(WRAPPING.matcher(script).replaceAll("")));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // Much JSON-LD was never read by anybody; the page says the same elsewhere.
        }
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST || objects.size() > MOST) {
            return;
        }
        if (node.isObject()) {
            objects.add(node);
            texts(node.path("@id")).filter(id -> node.size() > 1).forEach(id -> named.putIfAbsent(id, node));
        }
        node.forEach(child -> gather(child, depth + 1));
    }

    private static boolean isArticle(JsonNode object) {
        return texts(object.path("@type"))
                        .anyMatch(type -> ARTICLE.matcher(type).matches())
                && (object.has("headline") || object.has("datePublished") || object.has("articleBody"));
    }

    private static boolean isOfType(JsonNode object, String type) {
        return texts(object.path("@type")).anyMatch(type::equals);
    }

    private static Stream<String> texts(JsonNode value) {
        return each(value).filter(JsonNode::isTextual).map(JsonNode::textValue).filter(text -> !text.isBlank());
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }
}
