package jianbao.model;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How a chat wants its articles.
 *
 * @param timing when they come
 * @param length of the summaries that nobody asks to be longer or shorter
 */
public record Preference(Timing timing, Length length) {
    /** Where nothing else is said: at once, with summaries of that length. */
    public static Preference usual(ZoneId zone, Length length) {
        return new Preference(Timing.instant(zone), length);
    }

    public Optional<Digest> digest() {
        return timing.digest();
    }

    public Optional<QuietHours> quiet() {
        return timing.quiet();
    }

    public ZoneId zone() {
        return timing.zone();
    }
}
