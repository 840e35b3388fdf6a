package jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What one run of the program gave.
 *
 * @param out standard output, read as UTF-8
 * @param err standard error, likewise
 */
record Console(int code, String out, String err) {
    static Console run(String... args) {
        return runOn("", args);
    }

    /** Runs with that standard input and an empty environment. */
    static Console runOn(String in, String... args) {
        return runOn(in.getBytes(StandardCharsets.UTF_8), args);
    }

    static Console runOn(byte[] in, String... args) {
        return run(in, Map.of(), args);
    }

    /** Runs with that environment. */
    static Console runIn(Map<String, String> environment, String... args) {
        return run(new byte[0], environment, args);
    }

    private static Console run(byte[] in, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Main(new ByteArrayInputStream(in), out, err, environment).run(args);
        return new Console(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
