package jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianbao.config.Settings;
import jianbao.source.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What files hold: one line a file. */
@Command(name = "articles", description = "What the files hold: one line a file, problems with line and reason.")
final class ListArticles implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;

    @Option(names = "--json", description = "JSON Lines, one object a file.")
    private boolean json;

    @Parameters(
            paramLabel = "PATH",
            description = "Files and folders, read whole whatever their endings; without one the settings' folders.")
    private List<String> paths = new ArrayList<>();

    ListArticles(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        List<Input> inputs = inputs(root.settings().articles());
        FileTable table = new FileTable(inputs);
        Readings readings = new Readings(inputs);
        ToldBefore told = new ToldBefore();
        Tally tally = new Tally();
        for (Input input : Progress.over(inputs, "articles", terminal)) {
            Path path = input.path();
            if (path == null) {
                tally.addFailure();
                terminal.out().line(failure(table, input));
            } else {
                Reading reading = readings.of(input, path);
                tally.add(reading.status());
                terminal.out().line(line(table, told, input.file(), reading));
            }
        }
        if (!json) {
            terminal.err().println(tally);
        }
        return tally.failed() ? Main.FAILED : Main.DONE;
    }

    private String failure(FileTable table, Input input) {
        return json ? Json.line(new Json.Failure(input.file(), input.fault())) : table.failure(input);
    }

    private String line(FileTable table, ToldBefore told, String file, Reading reading) {
        String same =
                reading.article().map(article -> told.sameAs(file, article)).orElse(null);
        return json ? Json.line(ArticleJson.of(file, reading, same)) : table.reading(file, reading, same);
    }

    private List<Input> inputs(Settings.Articles articles) {
        return paths.isEmpty() ? Inputs.inFolders(articles.folders(), articles.extensions()) : Inputs.named(paths);
    }
}
