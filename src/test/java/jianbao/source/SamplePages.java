package jianbao.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jianbao.model.Article;
import org.jspecify.annotations.Nullable;

/** The pages of {@code src/test/resources/pages} and what they hold, each looked over by a person, in {@code expected.jsonl}. */
final class SamplePages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SamplePages() {}

    static List<JsonNode> expected() {
        return new String(bytes("expected.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(SamplePages::parse)
                .toList();
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(SamplePages.class.getResourceAsStream("/pages/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    static @Nullable String published(Article article) {
        var published = article.published();
        if (published == null) {
            return null;
        }
        return published.at() == null
                ? published.day().toString()
                : published.at().toString();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
