package jianbao.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** What an address holds, unpacked, and of what kind the server says it is. */
public final class Body {
    private final byte[] bytes;
    private final @Nullable String contentType;

    /** The bytes are not copied. */
    public Body(byte[] bytes, @Nullable String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
    }

    /** Not a copy: they are not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** As the server wrote it, charset and all. */
    public @Nullable String contentType() {
        return contentType;
    }

    /** May be longer than it says, and packed so that it is far longer than it looks: neither beyond the limits. */
    static Body of(Response response, Limits limits) throws IOException {
        return new Body(bytes(response, limits), response.header("Content-Type"));
    }

    private static byte[] bytes(Response response, Limits limits) throws IOException {
        ResponseBody body = response.body();
        if (body == null || body.contentLength() == 0) {
            return new byte[0];
        }
        if (body.contentLength() > limits.bytes()) {
            throw new BoundedStream.TooLargeException();
        }
        InputStream packed = new BoundedStream(body.byteStream(), limits.bytes());
        try (InputStream unpacked = unpacked(packed, response.header("Content-Encoding", ""))) {
            return new BoundedStream(unpacked, limits.unpackedBytes()).readAllBytes();
        }
    }

    private static InputStream unpacked(InputStream packed, String coding) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            default -> throw new ProtocolException("a content coding that was not asked for");
        };
    }
}
