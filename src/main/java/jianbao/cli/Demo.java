package jianbao.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.config.Settings;
import jianbao.sandbox.Sandbox;
import jianbao.telegram.HttpBotApi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole bot against the built-in sandbox, with a chat page. */
@Command(name = "demo", description = "The whole bot on this machine, with a chat page in place of Telegram.")
final class Demo implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;
    private static final int MOST_TRIES = 100;
    /** Its own database: what is tried out must not mix with what readers of the real bot have. */
    private static final List<String> DEFAULTS = List.of("store.url=jdbc:sqlite:data/demo.db");

    private final Terminal terminal;
    private final Root root;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where the page is; without it 8080, or the next port that is free.")
    private @Nullable Integer port;

    @Option(names = "--no-browser", description = "Print the address only.")
    private boolean noBrowser;

    Demo(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        Settings settings = root.settings(DEFAULTS);
        try (Sandbox sandbox = port == null ? startSomewhere() : Sandbox.start(port)) {
            return Run.serve(
                    terminal, settings, new HttpBotApi(sandbox.address(), sandbox.token()), () -> ready(sandbox));
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

    private void ready(Sandbox sandbox) {
        terminal.out().line("READY " + sandbox.address());
        terminal.out().flush();
        terminal.err()
                .println("Open the address in a browser, press Start, ask for /latest."
                        + " Put a Markdown file into the articles folder and subscribers get it. Ctrl-C ends it.");
        if (!noBrowser) {
            browser(sandbox.address()).ifPresent(Demo::open);
        }
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
