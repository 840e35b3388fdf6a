package jianbao.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jianbao.config.Settings;
import jianbao.sandbox.Sandbox;
import jianbao.telegram.HttpBotApi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole bot against the built-in sandbox, with a chat page. */
@Command(name = "demo", description = "The whole bot on this machine, with a chat page in place of Telegram.")
final class Demo implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;
    private static final int MOST_TRIES = 100;
    private static final int MOST_PORT = 65_535;
    /** Its own database: what is tried out must not mix with what readers of the real bot have. */
    private static final List<String> DEFAULTS = List.of("store.url=jdbc:sqlite:data/demo.db");

    private final Terminal terminal;
    private final Root root;

    @Spec
    private @Nullable CommandSpec spec;

    private @Nullable Integer port;

    @Option(names = "--no-browser", description = "Print the address only.")
    private boolean noBrowser;

    Demo(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where the page is; without it 8080, or the next port that is free.")
    void setPort(int wanted) {
        if (wanted < 0 || wanted > MOST_PORT) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--port: found " + wanted + ", expected a number from 1 to " + MOST_PORT
                            + ", or 0 for any free one");
        }
        port = wanted;
    }

    @Override
    public Integer call() {
        Settings settings = root.settings(DEFAULTS);
        try (Sandbox sandbox = port == null ? startSomewhere() : Sandbox.start(port)) {
            return Run.serve(
                    terminal,
                    settings,
                    new HttpBotApi(sandbox.address(), sandbox.token()),
                    () -> ready(sandbox, settings));
        } catch (IOException e) {
            terminal.err()
                    .println("the page cannot be served at port " + (port == null ? USUAL_PORT : port) + ": "
                            + e.getMessage() + "; choose another with --port");
            return Main.WRONG;
        }
    }

    private static Sandbox startSomewhere() throws IOException {
        for (int candidate = USUAL_PORT; candidate < USUAL_PORT + MOST_TRIES; candidate++) {
            try {
                return Sandbox.start(candidate);
            } catch (BindException taken) {
                // The next one.
            }
        }
        return Sandbox.start(0);
    }

    private void ready(Sandbox sandbox, Settings settings) {
        terminal.out().line("READY " + sandbox.address());
        terminal.out().flush();
        terminal.err()
                .println("Open the address in a browser, press Start, ask for /latest. "
                        + whereToPut(settings.articles().folders()) + " Ctrl-C ends it.");
        if (!noBrowser) {
            browser(sandbox.address()).ifPresent(Demo::open);
        }
    }

    /** What the operator may do to see a push. */
    static String whereToPut(List<Path> folders) {
        List<Path> there = folders.stream().filter(Files::isDirectory).toList();
        if (there.isEmpty()) {
            return folders.isEmpty()
                    ? "No folder of articles is named: set articles.folders."
                    : "There is no folder " + either(folders) + " yet: make it for your articles.";
        }
        return "Put a Markdown file into the folder " + either(there) + " and subscribers get it.";
    }

    private static String either(List<Path> folders) {
        return folders.stream().map(Path::toString).collect(Collectors.joining(" or "));
    }

    /** What opens an address on this desktop; nothing where there is no desktop. */
    private Optional<ProcessBuilder> browser(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Optional.of(new ProcessBuilder("open", address.toString()));
        }
        if (system.contains("windows")) {
            return Optional.of(new ProcessBuilder("rundll32", "url.dll,FileProtocolHandler", address.toString()));
        }
        boolean desktop = terminal.environment().containsKey("DISPLAY")
                || terminal.environment().containsKey("WAYLAND_DISPLAY");
        return desktop ? Optional.of(new ProcessBuilder("xdg-open", address.toString())) : Optional.empty();
    }

    private static void open(ProcessBuilder browser) {
        try {
            browser.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // The address is printed all the same.
        }
    }
}
