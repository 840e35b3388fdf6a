package jianbao.telegram;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes each call at most once, tells a call that never left from one that may have arrived, and refuses answers that are
 * too large or not the Bot API's.
 */
final class Transit implements Interceptor {
    // A hundred updates with all that they may hold are far below that.
    private static final long MAX_ANSWER = 32L << 20;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        OnceBody body = new OnceBody(request.body());
        Response response;
        try {
            response = chain.proceed(request.newBuilder().post(body).build());
        } catch (IOException e) {
            throw body.left ? e : new NeverLeftException(e);
        }
        try {
            check(response);
        } catch (IOException e) {
            response.close();
            throw e;
        }
        return response;
    }

    private static void check(Response response) throws IOException {
        BufferedSource answer = response.body().source();
        if (answer.request(MAX_ANSWER)) {
            throw new IOException("an answer over " + (MAX_ANSWER >> 20) + " MB");
        }
        if (answer.getBuffer().size() == 0 || answer.getBuffer().getByte(0) != '{') {
            throw new IOException("HTTP " + response.code() + " and no answer of the Bot API");
        }
    }

    /** Nothing of the call left this machine. */
    static final class NeverLeftException extends IOException {
        NeverLeftException(IOException cause) {
            super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
        }
    }

    /**
     * A body that is sent once. OkHttp may try other addresses of the host until the sending begins, but never repeats what
     * may have arrived.
     */
    private static final class OnceBody extends RequestBody {
        private final RequestBody body;
        private volatile boolean left;

        OnceBody(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            left = true;
            body.writeTo(sink);
        }
    }
}
