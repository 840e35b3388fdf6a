package jianbao.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param day the day that its author wrote, never shifted by a time zone
 * @param at the moment, where the author named one
 */
public record Published(LocalDate day, @Nullable Instant at) {
    /** A day without a time. */
    public static Published on(LocalDate day) {
        return new Published(day, null);
    }
}
