package jianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.config.ConfigException;
import jianbao.telegram.HttpBotApi;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code jianbao}. Touches nothing of its process but what it is handed, so that tests can run it. */
public final class Main {
    /** Every input was done. */
    static final int DONE = 0;
    /** Some input failed, the others were done. */
    static final int FAILED = 1;
    /** Wrong usage or settings; nothing was done. */
    static final int WRONG = 2;

    private static final int WIDTH = 100;

    private final Terminal terminal;

    /** Text goes out in UTF-8, whatever the platform's charset. */
    public Main(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        this.terminal = new Terminal(
                in, new Results(out), new PrintStream(err, true, StandardCharsets.UTF_8), Map.copyOf(environment));
    }

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Main main = new Main(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv());
        System.exit(main.run(args));
    }

    /** Runs one command; returns the exit code: 0 done, 1 some input failed, 2 wrong usage or settings. */
    public int run(String... args) {
        int code = commandLine().execute(args);
        try {
            terminal.out().flush();
            return code;
        } catch (ResultsLost lost) {
            return lost.report(terminal.err());
        }
    }

    private CommandLine commandLine() {
        Root root = new Root(terminal);
        CommandLine commandLine = new CommandLine(root);
        for (Object command : commands(root)) {
            commandLine.addSubcommand(command);
        }
        // A file's name may begin with @, and a fault is text for a log as often as for a screen.
        return commandLine
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setOut(new PrintWriter(terminal.out().asWriter(), false))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, args) -> refuse(wrong))
                .setExecutionExceptionHandler((e, line, parsed) -> explain(e));
    }

    private List<Object> commands(Root root) {
        return List.of(
                new Run(root),
                new Demo(root),
                new ListArticles(root),
                new Summarize(root),
                new SplitSentences(root),
                new ReadFeeds(root),
                new ReadPages(root),
                new FeedLists(root),
                StoreCommands.of(root),
                new Check(root, HttpBotApi::new));
    }

    private int refuse(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        Optional<String> unknown = unknownCommand(wrong);
        err.println(unknown.map(name -> "no command \"" + name + "\"; there are "
                        + String.join(", ", command.subcommands().keySet()))
                .orElse(wrong.getMessage()));
        err.println("`" + command.qualifiedName() + " --help` says what there is.");
        return WRONG;
    }

    /** What stands where a command should. */
    private static Optional<String> unknownCommand(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getCommandLine().getSubcommands().isEmpty()
                ? Optional.of(unmatched.getUnmatched().get(0)).filter(word -> !word.startsWith("-"))
                : Optional.empty();
    }

    private int explain(Exception e) throws Exception {
        if (e instanceof ConfigException faults) {
            terminal.err().println(faults.getMessage());
            return WRONG;
        }
        if (e instanceof ResultsLost lost) {
            return lost.report(terminal.err());
        }
        throw e;
    }
}
