package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jianbao.model.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every feed in the resources as {@code expected.jsonl} says that it is to be read. */
class FeedFixturesTest {
    static final Path FEEDS = Path.of("src/test/resources/feeds");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<JsonNode> feeds() throws IOException {
        try (Stream<String> lines = Files.lines(FEEDS.resolve("expected.jsonl"))) {
            return lines.map(FeedFixturesTest::tree).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void a_feed_is_read_as_it_was_meant(JsonNode expected) throws IOException, SourceException {
        byte[] bytes = Files.readAllBytes(FEEDS.resolve(expected.path("file").asText()));
        String contentType = expected.path("contentType").asText(null);
        URI base = expected.has("base") ? URI.create(expected.path("base").asText()) : null;
        if (expected.has("error")) {
            assertThatThrownBy(() -> FeedDocument.read(bytes, contentType, base))
                    .isInstanceOf(SourceException.class)
                    .hasMessage(expected.path("error").asText());
        } else {
            JsonNode found = json(FeedDocument.read(bytes, contentType, base));
            assertThat(found.path("title")).isEqualTo(expected.path("title"));
            assertThat(found.path("link")).isEqualTo(expected.path("link"));
            assertThat(found.path("entries")).containsExactlyElementsOf(expected.path("entries"));
        }
    }

    @Test
    void every_feed_is_expected() throws IOException {
        try (Stream<Path> files = Files.list(FEEDS)) {
            List<String> names =
                    feeds().stream().map(feed -> feed.path("file").asText()).toList();
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("expected.jsonl")))
                    .containsExactlyInAnyOrderElementsOf(names)
                    .hasSizeGreaterThan(60);
        }
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    static JsonNode json(FeedDocument feed) {
        ObjectNode json = JSON.createObjectNode();
        json.put("title", orNull(feed.title()));
        json.put("link", feed.link());
        ArrayNode entries = json.putArray("entries");
        feed.entries().forEach(entry -> entries.add(json(entry)));
        return json;
    }

    private static JsonNode json(FeedEntry entry) {
        ObjectNode json = JSON.createObjectNode();
        json.put("title", entry.title());
        json.put("link", entry.link());
        json.put("id", entry.id());
        json.put("published", date(entry.published()));
        json.put("updated", date(entry.updated()));
        entry.authors().forEach(json.putArray("authors")::add);
        json.put("text", orNull(entry.text()));
        return json;
    }

    private static @Nullable String date(@Nullable Published date) {
        return date == null ? null : String.valueOf(date.at() == null ? date.day() : date.at());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
