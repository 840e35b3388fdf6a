package jianbao.cli;

import java.io.IOException;
import java.io.PrintStream;

/** Standard output takes no more. */
final class ResultsLost extends RuntimeException {
    ResultsLost(IOException cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    /** The exit code. Who closed the pipe has what was wanted, as in {@code | head}; a full disk is a failure. */
    int report(PrintStream err) {
        String message = String.valueOf(getMessage());
        if (message.contains("roken pipe") || message.contains("pipe is being closed")) {
            return Main.DONE;
        }
        err.println("cannot write the results: " + message);
        return Main.FAILED;
    }
}
