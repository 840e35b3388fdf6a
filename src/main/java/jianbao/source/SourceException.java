package jianbao.source;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source could not be read this time. The message names it and says why, for the operator. */
public final class SourceException extends Exception {
    private final Duration retryAfter;

    public SourceException(String message, @Nullable Throwable cause) {
        this(message, cause, Duration.ZERO);
    }

    SourceException(String message, @Nullable Throwable cause, Duration retryAfter) {
        super(message, cause);
        this.retryAfter = retryAfter;
    }

    /** How long it is of no use, or rude, to try again; zero where that is not known. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
