package jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jianbao.config.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code jianbao} itself: the options that all commands have. Without a command it is {@code run}. */
@Command(
        name = "jianbao",
        description = "A Telegram bot that serves summaries of articles. Without a command: run.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class Root implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The settings; config/jianbao.yaml where there is one.")
    private @Nullable Path config;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "A setting that wins over the file and the environment; may be repeated.")
    private List<String> sets = new ArrayList<>();

    Root(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Throws ConfigException with every fault. */
    Settings settings() {
        return settings(List.of());
    }

    /** With defaults of a command, each {@code KEY=VALUE}, over which only {@code --set} wins. */
    Settings settings(List<String> defaults) {
        return Settings.load(
                config,
                terminal.environment(),
                Stream.concat(defaults.stream(), sets.stream()).toList());
    }

    @Override
    public Integer call() {
        return new Run(this).call();
    }
}
