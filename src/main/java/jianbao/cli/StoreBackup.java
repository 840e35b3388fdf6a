package jianbao.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jianbao.store.Backup;
import jianbao.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A copy of the database file, made while the bot runs. */
@Command(name = "backup", description = "Copies the database into a new file; the bot may go on meanwhile.")
final class StoreBackup implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;

    @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
    private Path file = Path.of("");

    StoreBackup(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        String url = root.settings().store().url();
        try {
            Optional<String> instead = Backup.commandInstead(url, file);
            if (instead.isPresent()) {
                terminal.err().println("the database is on a server; copy it with: " + instead.get());
                return Main.WRONG;
            }
            print(Backup.write(url, file));
            return Main.DONE;
        } catch (StoreException e) {
            terminal.err().println(e.getMessage());
            return Main.FAILED;
        }
    }

    private void print(Backup.Copy copy) {
        String rows = copy.rows().entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
        terminal.out().line(String.format(Locale.ROOT, "%s: %,d bytes, sound; %s", file, copy.bytes(), rows));
    }
}
