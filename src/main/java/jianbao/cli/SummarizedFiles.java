package jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jianbao.model.Article;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import jianbao.source.MarkdownFile;
import jianbao.source.Reading;
import jianbao.source.SourceException;
import jianbao.source.WebPage;
import org.jspecify.annotations.Nullable;

/** Prints the summary of each file. */
final class SummarizedFiles {
    private static final String STDIN = "-";
    private static final int MOST_BYTES = 32 << 20;

    private final Terminal terminal;
    private final Function<Article, Summary> summariser;
    private final boolean json;
    private final boolean allowPrivate;
    private boolean first = true;
    private boolean failed;

    /** What {@code summarize --json} says of a file; keys and their order are a promise to the outside. */
    record Line(
            String file,
            String title,
            @Nullable String date,
            @Nullable String language,
            List<String> sentences,
            String summary) {}

    SummarizedFiles(Terminal terminal, Function<Article, Summary> summariser, boolean json, boolean allowPrivate) {
        this.terminal = terminal;
        this.summariser = summariser;
        this.json = json;
        this.allowPrivate = allowPrivate;
    }

    /** The exit code. */
    int print(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.addAll(
                    name.equals(STDIN)
                            ? List.of(Input.of(STDIN, Path.of(STDIN)))
                            : Inputs.namedOrAddressed(List.of(name)));
        }
        Readings readings = new Readings(inputs);
        try (Documents documents = Documents.pages(allowPrivate)) {
            for (Input input : Progress.over(inputs, "summaries", terminal)) {
                print(input, readings, documents);
            }
        }
        return failed ? Main.FAILED : Main.DONE;
    }

    private void print(Input input, Readings readings, Documents documents) {
        if (Input.isAddress(input.file())) {
            printPage(input, documents);
            return;
        }
        Path path = input.path();
        if (path == null) {
            fail(input.file(), input.fault());
            return;
        }
        try {
            Reading reading = input.file().equals(STDIN) ? readStdin() : readings.of(input, path);
            reading.article()
                    .ifPresentOrElse(article -> print(input.file(), article), () -> fail(input.file(), why(reading)));
        } catch (IOException e) {
            fail(input.file(), "cannot be read: " + e.getMessage());
        }
    }

    private void printPage(Input input, Documents documents) {
        try {
            Documents.Document page = documents.read(input, null);
            print(
                    input.file(),
                    WebPage.read(page.body().bytes(), page.body().contentType(), page.address())
                            .article());
        } catch (SourceException e) {
            fail(input.file(), e.getMessage());
        }
    }

    private static String why(Reading reading) {
        return reading.line() > 0 ? "line " + reading.line() + ": " + reading.reason() : reading.reason();
    }

    private void print(String file, Article article) {
        List<String> sentences = summariser.apply(article).sentences().stream()
                .map(Sentence::text)
                .toList();
        String summary = String.join("\n", sentences);
        String date = ArticleJson.day(article);
        if (json) {
            terminal.out()
                    .line(Json.line(new Line(file, article.title(), date, article.language(), sentences, summary)));
            return;
        }
        String head = date == null ? article.title() : article.title() + "\n" + date;
        terminal.out().line((first ? "" : "\n") + head + "\n\n" + summary);
        first = false;
    }

    private void fail(String file, String error) {
        failed = true;
        terminal.fail(file, error, json);
    }

    /** By way of a file, so that standard input is cut, mended and bounded by the same rules as any other. */
    private Reading readStdin() throws IOException {
        Path file = Files.createTempFile("jianbao", ".md");
        try (InputStream in = terminal.in();
                OutputStream out = Files.newOutputStream(file)) {
            out.write(in.readNBytes(MOST_BYTES));
            out.flush();
            return MarkdownFile.read(file, STDIN);
        } finally {
            Files.delete(file);
        }
    }
}
