package jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.source.SourceException;
import jianbao.source.WebPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The article in each web page. */
@Command(name = "page", description = "The article in a web page, without what stands around it.")
final class ReadPages implements Callable<Integer> {
    /** More than any page that is read. */
    private static final int MOST_BYTES = 32 << 20;

    private final Terminal terminal;
    private boolean first = true;
    private boolean failed;

    @Option(names = "--json", description = "JSON Lines, one object a page.")
    private boolean json;

    @Option(names = "--base", paramLabel = "URL", description = "Where the pages were found, for the links in them.")
    private @Nullable URI base;

    @Parameters(paramLabel = "FILE|URL", arity = "1..*", description = "Files and folders of HTML, or addresses.")
    private List<String> names = new ArrayList<>();

    ReadPages(Root root) {
        this.terminal = root.terminal();
    }

    @Override
    public Integer call() {
        for (Input input : Progress.over(inputs(), "pages", terminal)) {
            try {
                print(input.file(), read(input));
            } catch (SourceException e) {
                fail(input.file(), e.getMessage());
            }
        }
        return failed ? Main.FAILED : Main.DONE;
    }

    private List<Input> inputs() {
        return names.stream()
                .flatMap(name -> isAddress(name)
                        ? Stream.of(Input.bad(name, "this version fetches no pages: save it and name the file"))
                        : Inputs.named(List.of(name)).stream())
                .toList();
    }

    private static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    private WebPage read(Input input) throws SourceException {
        Path path = input.path();
        if (path == null) {
            throw new SourceException(input.fault(), null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return WebPage.read(in.readNBytes(MOST_BYTES), null, base);
        } catch (IOException e) {
            throw new SourceException("cannot be read: " + e.getMessage(), e);
        }
    }

    private void print(String file, WebPage page) {
        PageJson line = PageJson.of(file, page);
        terminal.out().line(json ? Json.line(line) : (first ? "" : "\n") + text(line));
        first = false;
    }

    private static String text(PageJson page) {
        String facts = Stream.of(page.published(), String.join(", ", page.authors()), page.url())
                .filter(fact -> fact != null && !fact.isEmpty())
                .collect(Collectors.joining("\n"));
        return page.title() + "\n" + (facts.isEmpty() ? "" : facts + "\n") + "\n" + String.valueOf(page.text());
    }

    private void fail(String file, String error) {
        failed = true;
        if (json) {
            terminal.out().line(Json.line(new Json.Failure(file, error)));
        } else {
            terminal.err().println(file + "  " + error);
        }
    }
}
