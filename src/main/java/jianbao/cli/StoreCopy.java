package jianbao.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves everything into another database. */
@Command(name = "copy", description = "Copies everything into another database, which must be empty.")
final class StoreCopy implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "URL",
            description = "jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME.")
    private String target = "";

    StoreCopy(Root root) {
        this.terminal = root.terminal();
    }

    @Override
    public Integer call() {
        terminal.err().println("not built yet");
        return Main.FAILED;
    }
}
