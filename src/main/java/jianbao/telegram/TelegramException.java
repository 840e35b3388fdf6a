package jianbao.telegram;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Telegram refused a call or could not be reached. The message never holds the token. */
public final class TelegramException extends Exception {
    /** What the caller can do about it. */
    public enum Kind {
        /** 401 or 404: the token is wrong or revoked; no use in trying again. */
        UNAUTHORIZED,
        /** 409: another process polls with this token. */
        CONFLICT,
        /** 429: wait for {@link #retryAfter()}. */
        FLOOD,
        /** Any other refusal. */
        REFUSED,
        /** No answer, or one that is not the Bot API's. */
        UNREACHABLE
    }

    private final Kind kind;
    private final Duration retryAfter;

    public TelegramException(Kind kind, String message, Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public Kind kind() {
        return kind;
    }

    /** How long Telegram asks to wait; zero where it does not say. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
