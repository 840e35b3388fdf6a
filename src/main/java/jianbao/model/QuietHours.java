package jianbao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Hours of every day in which a chat is sent nothing that it did not ask for. They cross midnight where they end earlier
 * on the clock than they begin; where both are the same there are none.
 *
 * @param from the first quiet minute, by the clock on the wall
 * @param to the first minute that is not quiet any more
 */
public record QuietHours(LocalTime from, LocalTime to) {
    public QuietHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
    }

    /** That moment where it is not quiet then, else the end of the quiet hours. */
    Instant over(Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        // Two days before and one after: clocks were set by as much as a day, and back over midnight.
        Optional<Instant> end = today.minusDays(2)
                .datesUntil(today.plusDays(2))
                .filter(date -> !at(date, from, zone).isAfter(moment))
                .map(date -> at(to.isBefore(from) ? date.plusDays(1) : date, to, zone))
                .filter(moment::isBefore)
                .findFirst();
        // Once more: where the clock is set forward over the end, the next ones may have begun.
        return end.isPresent() ? over(end.get(), zone) : moment;
    }

    private static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
