package jianbao.cli;

import jianbao.telegram.HttpBotApi;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jianbao store}: what can be done with the database as a whole. Each of its commands is a class of its own. */
@Command(name = "store", description = "The database: what is in it, and whole copies of it.")
final class StoreCommands {
    private StoreCommands() {}

    static CommandLine of(Root root) {
        return new CommandLine(new StoreCommands())
                .addSubcommand(new StoreCopy(root))
                .addSubcommand(new StoreAdopt(root, HttpBotApi::new));
    }
}
