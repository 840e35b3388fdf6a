package jianbao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A text to summarise, as it comes in. */
record Document(String title, String text, String language) {
    /** Articles that others wrote, kept beside the checkout and never in it. */
    private static final Path SHARED = Path.of("../shared/summaries");

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MADE = 200;

    /** The documents of a set that no weight was learnt from; where it is not here, made ones of the same shape. */
    static List<Document> of(String set) {
        Path file = file(set);
        if (!Files.isReadable(file)) {
            return new PseudoArticles(set).make(MADE);
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Document::parsed)
                    .filter(line -> line.path("split").asText().equals("dev"))
                    .map(line -> new Document(
                            line.path("title").asText("-"),
                            line.path("text").asText(),
                            line.path("lang").asText()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the documents of a set come from, for whoever reads the figures. */
    static String origin(String set) {
        Path file = file(set);
        return Files.isReadable(file) ? file.toString() : "pseudo-articles in place of " + file;
    }

    private static Path file(String set) {
        return SHARED.resolve(set + ".jsonl");
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
