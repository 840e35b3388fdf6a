package jianbao.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import jianbao.cli.BoundedLines.BadLine;
import jianbao.source.SourceException;
import jianbao.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Answers each JSON line of standard input with one, at once: who is at the other end of the pipe may wait for it. A line
 * that cannot be done is answered with a {@link Failure}, and the rest goes on.
 */
final class JsonLines {
    private final Terminal terminal;
    private final Answerer answerer;
    private boolean failed;

    /** What makes an answer. */
    @FunctionalInterface
    interface Answerer {
        /**
         * The record to write for a line.
         *
         * @param asked the whole object
         * @param text its "text"
         * @throws SourceException when the text cannot be used; its message is told
         */
        Record answer(JsonNode asked, String text) throws SourceException;
    }

    /** An answer to a line that could not be done. */
    record Failure(@Nullable JsonNode id, String error) {}

    JsonLines(Terminal terminal, Answerer answerer) {
        this.terminal = terminal;
        this.answerer = answerer;
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
                terminal.out().line(Json.line(answerer.answer(asked, text.textValue())));
            } else {
                fail(asked.get("id"), "no object with a \"text\" that is a string");
            }
        } catch (SourceException e) {
            fail(asked.get("id"), String.valueOf(e.getMessage()));
        }
    }

    private void fail(@Nullable JsonNode id, String error) {
        failed = true;
        terminal.out().line(Json.line(new Failure(id, error)));
    }

    /** The "lang" of an object, or that of its text where it names none; null when it cannot be told. */
    static @Nullable String language(JsonNode asked, String text) {
        String language = asked.path("lang").asText(null);
        return language == null ? Languages.detect(text) : language;
    }
}
