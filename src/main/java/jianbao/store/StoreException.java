package jianbao.store;

import org.jspecify.annotations.Nullable;

/** The database failed and the caller has no next step. The message names the database and what to do. */
public final class StoreException extends RuntimeException {
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
