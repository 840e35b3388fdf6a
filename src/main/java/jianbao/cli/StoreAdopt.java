package jianbao.cli;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import jianbao.config.Settings;
import jianbao.config.Token;
import jianbao.store.Bots;
import jianbao.store.Database;
import jianbao.store.StoreException;
import jianbao.telegram.BotApi;
import jianbao.telegram.TelegramException;
import picocli.CommandLine.Command;

/** Gives the database to another bot than the one that it remembers. */
@Command(
        name = "adopt",
        description =
                "Gives the database to the bot whose token is set. Stop the other one first. Readers have to start"
                        + " the new bot before it can write to them.")
final class StoreAdopt implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;
    private final BiFunction<URI, String, BotApi> telegram;

    /** The second makes the client of the Bot API from its address and the token. */
    StoreAdopt(Root root, BiFunction<URI, String, BotApi> telegram) {
        this.terminal = root.terminal();
        this.root = root;
        this.telegram = telegram;
    }

    @Override
    public Integer call() {
        Settings settings = root.settings();
        Optional<Token> token = settings.telegram().token();
        if (token.isEmpty()) {
            terminal.err()
                    .println("No token: set TELEGRAM_BOT_TOKEN to that of the bot which is to have the database.");
            return Main.WRONG;
        }
        try (BotApi api = telegram.apply(settings.telegram().api(), token.get().reveal());
                Database store = Database.openAlone(settings.store().url())) {
            return adopt(api.whoAmI(), store);
        } catch (StoreException | TelegramException e) {
            terminal.err().println(e.getMessage());
            return Main.FAILED;
        }
    }

    private int adopt(BotApi.Bot bot, Database store) {
        if (StoreCommands.isInUse(store)) {
            terminal.err().println("a bot works on the database; stop it first");
            return Main.FAILED;
        }
        store.bots().adopt(new Bots.Known(bot.id(), bot.username()));
        terminal.out().line("the database is @" + bot.username() + "'s now");
        return Main.DONE;
    }
}
