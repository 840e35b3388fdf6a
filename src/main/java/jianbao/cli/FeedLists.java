package jianbao.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.config.Settings;
import jianbao.source.Opml;
import jianbao.source.SourceException;
import jianbao.store.Database;
import jianbao.store.Feeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Feeds in and out, in the format that feed readers exchange. */
@Command(name = "opml", description = "Feeds in and out, as feed readers exchange them.")
final class FeedLists {
    private final Terminal terminal;
    private final Root root;

    FeedLists(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Command(name = "import", description = "Keeps the feeds of a list; the bot reads them from its next start on.")
    int read(@Parameters(paramLabel = "FILE") Path file) {
        try (Database store = store()) {
            Opml list = Opml.read(Files.readAllBytes(file));
            long added = list.feeds().stream()
                    .filter(feed -> store.feeds().add(imported(feed)))
                    .count();
            terminal.out().line(added + " feeds added, " + (list.feeds().size() - added) + " were known");
            return Main.DONE;
        } catch (NoSuchFileException e) {
            return fail(file, "no such file");
        } catch (IOException e) {
            return fail(file, "cannot be read: " + e.getMessage());
        } catch (SourceException e) {
            return fail(file, e.getMessage());
        }
    }

    @Command(name = "export", description = "Writes the feeds of the settings and those that were imported to a file.")
    int write(@Parameters(paramLabel = "FILE") Path file) {
        try (Database store = store()) {
            Opml list = new Opml(feeds(store));
            Files.writeString(file, list.toXml());
            terminal.out().line(list.feeds().size() + " feeds written to " + file);
            return Main.DONE;
        } catch (NoSuchFileException e) {
            return fail(file, "cannot be written: no such folder");
        } catch (IOException e) {
            return fail(file, "cannot be written: " + e.getMessage());
        }
    }

    private int fail(Path file, String why) {
        terminal.err().println(file + "  " + why);
        return Main.FAILED;
    }

    private Database store() {
        return Database.open(root.settings().store().url());
    }

    private static Feeds.Imported imported(Opml.Feed feed) {
        return new Feeds.Imported(URI.create(feed.address()), feed.title().isEmpty() ? null : feed.title());
    }

    /** Those of the settings first, each address once. */
    private List<Opml.Feed> feeds(Database store) {
        Map<String, Opml.Feed> feeds = new LinkedHashMap<>();
        for (Settings.Address feed : root.settings().feeds()) {
            feeds.put(
                    feed.url().toString(),
                    new Opml.Feed(feed.name().orElse(""), feed.url().toString()));
        }
        for (Feeds.Imported feed : store.feeds().all()) {
            String name = feed.name() == null ? "" : feed.name();
            feeds.putIfAbsent(
                    feed.address().toString(),
                    new Opml.Feed(name, feed.address().toString()));
        }
        return new ArrayList<>(feeds.values());
    }
}
