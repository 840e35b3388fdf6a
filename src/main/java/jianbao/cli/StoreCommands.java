package jianbao.cli;

import java.time.InstantSource;
import jianbao.store.Database;
import jianbao.telegram.HttpBotApi;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code jianbao store}: what can be done with the database as a whole. Each of its commands is a class of its own. */
@Command(name = "store", description = "The database: what is in it, and whole copies of it.")
final class StoreCommands {
    private StoreCommands() {}

    static CommandLine of(Root root) {
        return new CommandLine(new StoreCommands())
                .addSubcommand(new StoreStats(root))
                .addSubcommand(new StoreBackup(root))
                .addSubcommand(new StoreCopy(root))
                .addSubcommand(new StoreAdopt(root, HttpBotApi::new));
    }

    /** Whether bots live that work on it; on a file there is none beside who has opened it alone. */
    static boolean isInUse(Database store) {
        return !store.leases()
                .living(store.clock(InstantSource.system()).instant())
                .isEmpty();
    }
}
