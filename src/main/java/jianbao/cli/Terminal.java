package jianbao.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * What a command touches of its process.
 *
 * @param out results, and nothing else
 * @param err all else
 */
record Terminal(InputStream in, Results out, PrintStream err, Map<String, String> environment) {
    /**
     * Whether people see standard error but not the results. Java cannot tell one stream from the other; the launcher
     * can, and says so.
     */
    boolean showsProgress() {
        return Boolean.getBoolean("jianbao.progress");
    }

    /** Says that an input failed: among the results where these are JSON, else beside them. */
    void fail(String file, String error, boolean json) {
        if (json) {
            out().line(Json.line(new Json.Failure(file, error)));
        } else {
            err().println(file + "  " + error);
        }
    }
}
