package jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianbao.config.Settings;
import jianbao.source.MarkdownFile;
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
        Tally tally = new Tally();
        for (Input input : Progress.over(inputs, "articles", terminal)) {
            Path path = input.path();
            terminal.out().line(path == null ? failure(tally, table, input) : reading(tally, table, input, path));
        }
        if (!json) {
            terminal.err().println(tally);
        }
        return tally.failed() ? Main.FAILED : Main.DONE;
    }

    private String failure(Tally tally, FileTable table, Input input) {
        tally.addFailure();
        return json ? Json.line(new Json.Failure(input.file(), input.fault())) : table.failure(input);
    }

    private String reading(Tally tally, FileTable table, Input input, Path path) {
        Reading reading = MarkdownFile.read(path, input.file());
        tally.add(reading.status());
        return json ? Json.line(ArticleJson.of(input.file(), reading)) : table.reading(input.file(), reading);
    }

    private List<Input> inputs(Settings.Articles articles) {
        return paths.isEmpty() ? Inputs.inFolders(articles.folders(), articles.extensions()) : Inputs.named(paths);
    }
}
