package jianbao.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/**
 * Something that goes wrong with calls of the bot. Starts as a fault of every call for ever; {@link #on}, {@link #in} and
 * {@link #times} narrow it down.
 *
 * @param method as Telegram spells it, empty for any
 * @param chat the {@code chat_id} of the call, 0 for any
 * @param times how many calls it still hits
 */
public record Fault(String method, long chat, int times, Outcome outcome) {
    static final int FOR_EVER = Integer.MAX_VALUE;

    /** Throws IllegalArgumentException when it would hit no call. */
    public Fault {
        if (times < 1) {
            throw new IllegalArgumentException("a fault hits at least one call: " + times);
        }
    }

    /** Telegram asks to wait; nothing was done. */
    public static Fault tooManyRequests(Duration retryAfter) {
        String refusal = ApiRefusal.tooManyRequests(retryAfter).toJson().toString();
        return of(new Outcome(Kind.ANSWER, false, 429, refusal, retryAfter));
    }

    /** Telegram refuses, such as 500 {@code Internal Server Error} or 403 {@code Forbidden: user is deactivated}. */
    public static Fault refused(int code, String description) {
        return of(Outcome.refusal(new ApiRefusal(code, description)));
    }

    /** A 502 of the proxy before Telegram, in HTML; nothing was done. */
    public static Fault badGateway() {
        return answered(502, "<html><h1>502 Bad Gateway</h1></html>");
    }

    /** Something that answers in Telegram's place, in any words; nothing was done. */
    public static Fault answered(int status, String body) {
        return of(new Outcome(Kind.ANSWER, false, status, body, Duration.ZERO));
    }

    /** The connection is cut without an answer and nothing was done. */
    public static Fault cutBefore() {
        return hang(Duration.ZERO);
    }

    /** The call is done, then the connection is cut without an answer. */
    public static Fault cutAfter() {
        return cutBefore().afterwards();
    }

    /** No answer comes; after that time the connection is cut. Nothing was done. */
    public static Fault hang(Duration time) {
        return of(new Outcome(Kind.CUT, false, 0, "", time));
    }

    /** The call is done, and the answer breaks off in the middle. */
    public static Fault truncated() {
        return of(new Outcome(Kind.HALF, true, 200, "", Duration.ZERO));
    }

    private static Fault of(Outcome outcome) {
        return new Fault("", 0, FOR_EVER, outcome);
    }

    /** The call is done first, unless Telegram refuses it; then the bot gets this in place of the answer. */
    public Fault afterwards() {
        return new Fault(
                method, chat, times, new Outcome(outcome.kind, true, outcome.status, outcome.body, outcome.pause));
    }

    /** Only this method. */
    public Fault on(String name) {
        return new Fault(name, chat, times, outcome);
    }

    /** Only calls for this chat. */
    public Fault in(long id) {
        return new Fault(method, id, times, outcome);
    }

    /** Only the next n calls. */
    public Fault times(int n) {
        return new Fault(method, chat, n, outcome);
    }

    boolean hits(String name, long id) {
        return (method.isEmpty() || method.equalsIgnoreCase(name)) && (chat == 0 || chat == id);
    }

    /** What comes over the connection. */
    public enum Kind {
        ANSWER,
        /** The first half of an answer. */
        HALF,
        /** Nothing, and then its end. */
        CUT
    }

    /**
     * What becomes of a call.
     *
     * @param done whether the call is done, known to the bot or not
     * @param status HTTP status of an answer
     * @param body its body
     * @param pause with an answer, for how long it asks to be left alone; otherwise how long nothing comes
     */
    public record Outcome(Kind kind, boolean done, int status, String body, Duration pause) {
        /** What comes over the connection of the body. */
        byte[] bytes() {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return kind == Kind.HALF ? Arrays.copyOf(bytes, bytes.length / 2) : bytes;
        }

        String contentType() {
            return body.startsWith("<") ? "text/html" : Http.JSON;
        }

        static Outcome answer(String body) {
            return new Outcome(Kind.ANSWER, true, 200, body, Duration.ZERO);
        }

        static Outcome refusal(ApiRefusal refusal) {
            return new Outcome(
                    Kind.ANSWER, false, refusal.code(), refusal.toJson().toString(), Duration.ZERO);
        }

        /** The same, with what the call has really led to. */
        Outcome of(Outcome real) {
            return kind == Kind.HALF ? new Outcome(kind, true, real.status, real.body, pause) : this;
        }
    }
}
