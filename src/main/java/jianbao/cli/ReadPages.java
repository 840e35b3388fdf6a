package jianbao.cli;

import java.net.URI;
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
    private final Terminal terminal;
    private final Root root;
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
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Documents documents = Documents.pages(root.settings().allowPrivate())) {
            for (Input input : Progress.over(Inputs.namedOrAddressed(names), "pages", terminal)) {
                try {
                    print(input.file(), read(input, documents));
                } catch (SourceException e) {
                    fail(input.file(), e.getMessage());
                }
            }
        }
        return failed ? Main.FAILED : Main.DONE;
    }

    private WebPage read(Input input, Documents documents) throws SourceException {
        Documents.Document document = documents.read(input, base);
        return WebPage.read(document.body().bytes(), document.body().contentType(), document.address());
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
        terminal.fail(file, error, json);
    }
}
