package jianbao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Standard output: lines in UTF-8, ended as on Unix on every system. Throws {@link ResultsLost} when nobody reads on. */
final class Results {
    private final Writer writer;

    Results(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void line(String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new ResultsLost(e);
        }
    }

    /** Gives out what was written so far, for a reader who waits for it. */
    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new ResultsLost(e);
        }
    }

    /** For what picocli prints: help and version. */
    Writer asWriter() {
        return writer;
    }
}
