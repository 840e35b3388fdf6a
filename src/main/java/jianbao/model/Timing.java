package jianbao.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a chat wants its articles: at once or in a digest, and not in its quiet hours. A digest that falls into the quiet
 * hours comes at their end.
 *
 * <p>Times are read by the clock on the wall, as {@link java.time.ZonedDateTime#ofLocal java.time} resolves them: one that
 * is skipped when clocks are set forward comes as much later, one that there is twice comes the first time only.
 *
 * @param digest empty for at once
 * @param quiet empty for none
 * @param zone that of the clock
 */
public record Timing(Optional<Digest> digest, Optional<QuietHours> quiet, ZoneId zone) {
    /** Everything at once, at any hour. */
    public static Timing instant(ZoneId zone) {
        return new Timing(Optional.empty(), Optional.empty(), zone);
    }

    /**
     * The first moment at or after {@code owed} at which an article that is owed from then on may go. What is owed later
     * never goes earlier.
     */
    public Instant opening(Instant owed) {
        Instant next = digest.map(chosen -> chosen.after(owed, zone)).orElse(owed);
        return quiet.map(hours -> hours.over(next, zone)).orElse(next);
    }

    /**
     * The first moment from now on at which an article that is owed since then may go: what is late, since nobody was
     * there to send it or Telegram made it wait, keeps to the quiet hours too.
     */
    public Instant opening(Instant owed, Instant now) {
        Instant opening = opening(owed);
        return opening.isAfter(now)
                ? opening
                : quiet.map(hours -> hours.over(now, zone)).orElse(now);
    }

    /** Whether an article that is owed from then on is kept back, and goes as one message with others. */
    public boolean folds(Instant owed) {
        return opening(owed).isAfter(owed);
    }
}
