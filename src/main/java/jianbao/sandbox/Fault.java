package jianbao.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

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
        return of(Outcome.refusal(ApiRefusal.tooManyRequests(retryAfter)));
    }

    /** Telegram refuses, such as 500 {@code Internal Server Error} or 403 {@code Forbidden: user is deactivated}. */
    public static Fault refused(int code, String description) {
        return of(Outcome.refusal(new ApiRefusal(code, description)));
    }

    /** A 502 of the proxy before Telegram, in HTML; nothing was done. */
    public static Fault badGateway() {
        return of(new Outcome(Kind.ANSWER, 502, "<html><h1>502 Bad Gateway</h1></html>"));
    }

    /** The connection is cut without an answer and nothing was done. */
    public static Fault cutBefore() {
        return of(new Outcome(Kind.CUT_BEFORE, 0, ""));
    }

    /** The call is done, then the connection is cut without an answer. */
    public static Fault cutAfter() {
        return of(new Outcome(Kind.CUT_AFTER, 0, ""));
    }

    private static Fault of(Outcome outcome) {
        return new Fault("", 0, FOR_EVER, outcome);
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

    /** Where the connection ends. */
    public enum Kind {
        ANSWER,
        CUT_BEFORE,
        CUT_AFTER
    }

    /**
     * What the bot gets.
     *
     * @param status HTTP status of an answer
     * @param body its body
     */
    public record Outcome(Kind kind, int status, String body) {
        byte[] bytes() {
            return body.getBytes(StandardCharsets.UTF_8);
        }

        String contentType() {
            return body.startsWith("<") ? "text/html" : Http.JSON;
        }

        static Outcome refusal(ApiRefusal refusal) {
            return new Outcome(Kind.ANSWER, refusal.code(), refusal.toJson().toString());
        }
    }
}
