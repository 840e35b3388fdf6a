package jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import jianbao.model.Article;
import jianbao.model.Length;
import jianbao.model.Summary;
import jianbao.summary.Summariser;
import jianbao.summary.Summariser.Budget;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The summary of each file, or of each line of a stream. */
@Command(name = "summarize", description = "The summary of each file. Without a budget: the short length.")
final class Summarize implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "JSON Lines, one object a file.")
    private boolean json;

    @Option(
            names = "--jsonl",
            description =
                    "Read {\"id\",\"lang\"?,\"title\"?,\"text\"} lines from standard input, answer each with a line.")
    private boolean jsonl;

    @ArgGroup(exclusive = true)
    private BudgetOption budget = new BudgetOption();

    @Parameters(
            paramLabel = "FILE|URL",
            description = "Markdown, files and folders; pages on the web; - or nothing is standard input.")
    private List<String> files = new ArrayList<>();

    Summarize(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        // A fault in them is told whatever the command needs of them.
        boolean allowPrivate = root.settings().allowPrivate();
        Function<Article, Summary> summariser = summariser();
        if (!jsonl) {
            return new SummarizedFiles(terminal, summariser, json, allowPrivate)
                    .print(files.isEmpty() ? List.of("-") : files);
        }
        if (!files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--jsonl reads standard input, not " + files.get(0));
        }
        return new JsonLines(terminal, new SummarizedLines(summariser)::answer).print();
    }

    private Function<Article, Summary> summariser() {
        Summariser summariser = new Summariser();
        try {
            Optional<Budget> limit = budget.budget();
            return article -> limit.map(most -> summariser.summarise(article, most))
                    .orElseGet(() -> summariser.summarise(article, Length.SHORT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
