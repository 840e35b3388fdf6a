package jianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import jianbao.cli.BoundedLines.BadLine;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import jianbao.text.Languages;
import org.jspecify.annotations.Nullable;

/** Answers each JSON line of standard input with one, at once: who is at the other end of the pipe may wait for it. */
final class SummarizedLines {
    /** An article has a title; this one holds no word that a sentence could share. */
    private static final String UNTITLED = "-";

    private final Terminal terminal;
    private final Function<Article, Summary> summariser;
    private boolean failed;

    /** An answer; keys and their order are a promise to the outside. */
    record Line(@Nullable JsonNode id, @Nullable String language, List<String> sentences, String summary) {}

    /** An answer to a line that could not be done. */
    record Failure(@Nullable JsonNode id, String error) {}

    SummarizedLines(Terminal terminal, Function<Article, Summary> summariser) {
        this.terminal = terminal;
        this.summariser = summariser;
    }

    /** The exit code. */
    int print() {
        BoundedLines lines = new BoundedLines(terminal.in());
        boolean more = true;
        while (more) {
            more = printNext(lines);
            terminal.out().flush();
        }
        return failed ? Main.FAILED : Main.DONE;
    }

    private boolean printNext(BoundedLines lines) {
        try {
            String line = lines.next();
            if (line != null && !line.isBlank()) {
                print(line);
            }
            return line != null;
        } catch (BadLine e) {
            fail(null, String.valueOf(e.getMessage()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    private void print(String line) {
        try {
            JsonNode asked = Json.tree(line);
            JsonNode text = asked.path("text");
            if (text.isTextual()) {
                terminal.out().line(Json.line(answer(asked, text.textValue())));
            } else {
                fail(asked.get("id"), "no object with a \"text\" that is a string");
            }
        } catch (JsonProcessingException e) {
            fail(null, "not JSON: " + e.getOriginalMessage());
        }
    }

    private Line answer(JsonNode asked, String text) {
        String language = asked.path("lang").asText(null);
        if (language == null) {
            language = Languages.detect(text);
        }
        List<String> sentences =
                summariser.apply(article(asked.path("title").asText(""), language, text)).sentences().stream()
                        .map(Sentence::text)
                        .toList();
        return new Line(asked.get("id"), language, sentences, String.join("\n", sentences));
    }

    private static Article article(String title, @Nullable String language, String text) {
        List<Block> body = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Block(Block.Kind.PARAGRAPH, line.strip()))
                .toList();
        List<String> none = List.of();
        return new Article(
                title.isBlank() ? UNTITLED : title, none, null, null, language, List.of(), body, none, none, none);
    }

    private void fail(@Nullable JsonNode id, String error) {
        failed = true;
        terminal.out().line(Json.line(new Failure(id, error)));
    }
}
