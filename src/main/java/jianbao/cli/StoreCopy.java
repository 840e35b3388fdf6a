package jianbao.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import jianbao.store.Database;
import jianbao.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves to another database: from a file to a server, or back. The old one stays as it is. */
@Command(
        name = "copy",
        description = "Copies everything into another database, which must be empty. Stop the bot first.")
final class StoreCopy implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "As in store.url: jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME.")
    private String target = "";

    StoreCopy(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        String source = root.settings().store().url();
        try (Database from = Database.openAlone(source);
                Database to = Database.openAlone(target)) {
            if (StoreCommands.isInUse(from)) {
                terminal.err().println("a bot works on the database; stop it first");
                return Main.FAILED;
            }
            print(from.copyTo(to));
            terminal.err().println("copied; name it in store.url now");
            return Main.DONE;
        } catch (StoreException e) {
            terminal.err().println(e.getMessage());
            return Main.FAILED;
        }
    }

    private void print(Map<String, Long> copied) {
        copied.forEach((table, rows) -> terminal.out().line(String.format(Locale.ROOT, "%-16s %,12d", table, rows)));
    }
}
