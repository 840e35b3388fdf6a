package jianbao.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.Jianbao;
import jianbao.config.Settings;
import jianbao.config.Token;
import jianbao.store.StoreException;
import jianbao.telegram.BotApi;
import jianbao.telegram.HttpBotApi;
import picocli.CommandLine.Command;

/** The bot, on Telegram; without a token the demo. */
@Command(name = "run", description = "The bot, on Telegram. Without a token: how to get one, and the demo.")
final class Run implements Callable<Integer> {
    /** In all; the process ends with its shutdown hooks, whatever other threads do. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Terminal terminal;
    private final Root root;

    Run(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        Settings settings = root.settings();
        Optional<Token> token = settings.telegram().token();
        if (token.isEmpty()) {
            terminal.err()
                    .println("No token: set TELEGRAM_BOT_TOKEN (from @BotFather) to run on Telegram."
                            + " Starting the demo instead.");
            return new Demo(root).call();
        }
        return serve(
                terminal,
                settings,
                new HttpBotApi(settings.telegram().api(), token.get().reveal()),
                () -> {});
    }

    /** Runs a bot until the process is told to end, or Telegram refuses the token. */
    static int serve(Terminal terminal, Settings settings, BotApi api, Runnable ready) {
        Later.of(settings).forEach((key, instead) -> terminal.err().println("warning: " + key + ": " + instead));
        try (Jianbao bot = Jianbao.open(settings, api, InstantSource.system())) {
            // SIGTERM and Ctrl-C come in here, while run() below still holds the main thread.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeInTime(bot), "jianbao-stop"));
            Jianbao.End end = bot.run(ready);
            terminal.err().print(end.why().isEmpty() ? "" : end.why() + "\n");
            return switch (end.cause()) {
                case CLOSED -> Main.DONE;
                case SIGNED_OUT, OTHER_BOT -> Main.WRONG;
                case BROKEN -> Main.FAILED;
            };
        } catch (StoreException e) {
            terminal.err().println(e.getMessage());
            return Main.FAILED;
        }
    }

    /** Who stops a service waits some seconds. A database that does not answer then knows the rest from the leases. */
    private static void closeInTime(Jianbao bot) {
        Thread closing = new Thread(bot::close, "jianbao-close");
        closing.start();
        try {
            closing.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
