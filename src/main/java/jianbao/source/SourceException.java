package jianbao.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A source could not be read this time. The message names it and says why, for the operator. */
public final class SourceException extends Exception {
    public SourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
