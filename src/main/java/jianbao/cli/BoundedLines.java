package jianbao.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, one at a time. A line that is too long or not UTF-8 is passed over, and the next can be read. */
final class BoundedLines {
    /** Room for a book of three million Chinese characters. */
    static final int MOST_BYTES = 10_000_000;

    private final InputStream in;

    BoundedLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * The next line without its end; null at the end of the input.
     *
     * @throws BadLine when there is one, but it cannot be used
     */
    @Nullable
    String next() throws IOException, BadLine {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            tooLong = tooLong || line.size() == MOST_BYTES;
            if (!tooLong) {
                line.write(b);
            }
        }
        if (tooLong) {
            throw new BadLine("a line of more than " + MOST_BYTES / 1_000_000 + " MB");
        }
        return decode(line.toByteArray());
    }

    private static String decode(byte[] line) throws BadLine {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadLine("not UTF-8");
        }
    }

    /** A line that cannot be used; the message says why. */
    static final class BadLine extends Exception {
        BadLine(String message) {
            super(message);
        }
    }
}
