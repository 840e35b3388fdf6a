package jianbao.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianbao.source.FeedDocument;
import jianbao.source.FeedEntry;
import jianbao.source.SourceException;
import jianbao.web.Body;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What feeds give. */
@Command(name = "feed", description = "What a feed gives: its entries, with dates and links.")
final class ReadFeeds implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;
    private int entries;
    private int failed;

    @Option(names = "--json", description = "JSON Lines, one object a feed.")
    private boolean json;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "Where the files came from, for relative links in them.")
    private @Nullable URI base;

    @Parameters(arity = "1..*", paramLabel = "FILE|URL", description = "Feeds; a folder stands for every file in it.")
    private List<String> names = new ArrayList<>();

    ReadFeeds(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        List<Input> inputs = Inputs.namedOrAddressed(names);
        try (Documents documents = Documents.feeds(root.settings().allowPrivate())) {
            for (Input input : Progress.over(inputs, "feeds", terminal)) {
                print(input, documents);
            }
        }
        if (!json) {
            terminal.err().println((inputs.size() - failed) + " feeds, " + entries + " entries, " + failed + " failed");
        }
        return failed > 0 ? Main.FAILED : Main.DONE;
    }

    private void print(Input input, Documents documents) {
        try {
            Documents.Document document = documents.read(input, base);
            Body body = document.body();
            FeedDocument feed = FeedDocument.read(body.bytes(), body.contentType(), document.address());
            entries += feed.entries().size();
            print(input.file(), feed);
        } catch (SourceException e) {
            failed++;
            fail(input.file(), e.getMessage());
        }
    }

    private void print(String file, FeedDocument feed) {
        if (json) {
            terminal.out().line(Json.line(FeedJson.of(file, feed)));
            return;
        }
        terminal.out().line(file + "  " + feed.title() + " — " + feed.entries().size() + " entries");
        feed.entries().forEach(entry -> terminal.out().line("  " + row(entry)));
    }

    private static String row(FeedEntry entry) {
        String date = entry.published() == null
                ? "no date   "
                : entry.published().day().toString();
        String title = entry.title() == null ? "no title" : entry.title();
        return date + "  " + title + (entry.link() == null ? "" : "  " + entry.link());
    }

    private void fail(String file, String error) {
        terminal.fail(file, error, json);
    }
}
