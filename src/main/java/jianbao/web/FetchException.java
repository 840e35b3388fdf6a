package jianbao.web;

import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Nothing could be fetched. The message names the address, without what may be secret in it, and says why. */
public final class FetchException extends Exception {
    private final Kind kind;
    private final Duration retryAfter;

    /** Why. */
    public enum Kind {
        /** No answer in time, or one that never ended. */
        TIMEOUT,
        /** Longer than anything we read. */
        TOO_LARGE,
        /** Not http or https, or inside a network of one's own: asking again helps nobody. */
        REFUSED_ADDRESS,
        /** 404. */
        NOT_FOUND,
        /** 429 and 503: asked too often, see {@link FetchException#retryAfter}. */
        TOO_MANY,
        /** Any other 4xx. */
        CLIENT_ERROR,
        /** 5xx, and answers that HTTP does not know or that we did not ask for. */
        SERVER_ERROR,
        /** No trustworthy encrypted connection. */
        TLS,
        /** From one address to the next without end. */
        REDIRECTS,
        /** An answer with nothing in it. */
        EMPTY,
        /** The host does not want to be asked by programs. */
        ROBOTS,
        /** No such host, no connection, or one that broke. */
        NETWORK
    }

    FetchException(Kind kind, String message, Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    static FetchException of(Kind kind, HttpUrl address, String why) {
        return new FetchException(kind, Shown.of(address) + ": " + why, Duration.ZERO, null);
    }

    public Kind kind() {
        return kind;
    }

    /** How long the server wants to be left alone; zero when it does not say, at most a day. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
