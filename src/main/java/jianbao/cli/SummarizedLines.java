package jianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import jianbao.cli.BoundedLines.BadLine;
import jianbao.model.Article;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import jianbao.source.MarkdownFile;
import jianbao.source.SourceException;
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
                print(withoutMark(line));
            }
            return line != null;
        } catch (BadLine e) {
            fail(null, String.valueOf(e.getMessage()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    /** Some editors put a byte order mark before the first line. */
    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void print(String line) {
        try {
            answer(Json.tree(line));
        } catch (JsonProcessingException e) {
            fail(null, "not JSON: " + e.getOriginalMessage());
        }
    }

    private void answer(JsonNode asked) {
        JsonNode text = asked.path("text");
        try {
            if (text.isTextual()) {
                terminal.out().line(Json.line(answer(asked, text.textValue())));
            } else {
                fail(asked.get("id"), "no object with a \"text\" that is a string");
            }
        } catch (SourceException e) {
            fail(asked.get("id"), String.valueOf(e.getMessage()));
        }
    }

    private Line answer(JsonNode asked, String text) throws SourceException {
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

    private static Article article(String title, @Nullable String language, String text) throws SourceException {
        List<String> none = List.of();
        return new Article(
                title.isBlank() ? UNTITLED : title,
                none,
                null,
                null,
                language,
                List.of(),
                MarkdownFile.blocks(text),
                none,
                none,
                none);
    }

    private void fail(@Nullable JsonNode id, String error) {
        failed = true;
        terminal.out().line(Json.line(new Failure(id, error)));
    }
}
