package jianbao.cli;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import jianbao.source.FeedDocument;
import jianbao.source.FeedEntry;
import jianbao.source.SourceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What feeds give. */
@Command(name = "feed", description = "What a feed gives: its entries, with dates and links.")
final class ReadFeeds implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;

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
        // Needs none of them, but a fault in them is told whatever the command.
        root.settings();
        int entries = 0;
        int failed = 0;
        List<Input> inputs = inputs();
        for (Input input : Progress.over(inputs, "feeds", terminal)) {
            try {
                FeedDocument feed = read(input);
                entries += feed.entries().size();
                print(input.file(), feed);
            } catch (SourceException e) {
                failed++;
                fail(input.file(), e.getMessage());
            }
        }
        if (!json) {
            terminal.err().println((inputs.size() - failed) + " feeds, " + entries + " entries, " + failed + " failed");
        }
        return failed > 0 ? Main.FAILED : Main.DONE;
    }

    private List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.addAll(isAddress(name) ? List.of(Input.bad(name, "")) : Inputs.named(List.of(name)));
        }
        return inputs;
    }

    private static boolean isAddress(String name) {
        return name.toLowerCase(Locale.ROOT).matches("https?://.*");
    }

    private FeedDocument read(Input input) throws SourceException {
        if (isAddress(input.file())) {
            throw new SourceException("addresses are not fetched yet; save it as a file", null);
        }
        if (input.path() == null) {
            throw new SourceException(input.fault(), null);
        }
        return FeedDocument.read(input.path(), base);
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
        if (json) {
            terminal.out().line(Json.line(new Json.Failure(file, error)));
        } else {
            terminal.err().println(file + "  " + error);
        }
    }
}
