package jianbao.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as there is more to read than allowed. */
final class BoundedStream extends FilterInputStream {
    private long left;

    BoundedStream(InputStream in, int bytes) {
        super(in);
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException();
        }
    }

    /** There is more to read than allowed. */
    static final class TooLargeException extends IOException {}
}
