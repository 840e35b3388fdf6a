package jianbao.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When articles are sent together: every day, or once a week.
 *
 * @param day empty for every day
 * @param at by the clock on the wall, to the minute
 */
public record Digest(Optional<DayOfWeek> day, LocalTime at) {
    public Digest {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    public static Digest daily(LocalTime at) {
        return new Digest(Optional.empty(), at);
    }

    public static Digest weekly(DayOfWeek day, LocalTime at) {
        return new Digest(Optional.of(day), at);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws RuntimeException for anything else
     */
    public static Digest of(String text) {
        String[] words = text.split(" ", -1);
        LocalTime at = LocalTime.parse(words[words.length - 1]);
        return words.length == 2 ? daily(at) : weekly(day(words[1]), at);
    }

    private static DayOfWeek day(String shortName) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> shortName(day).equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    /** As it is kept, and may be typed: {@code daily 08:00}, {@code weekly mon 08:00}. */
    public String text() {
        return day.map(weekday -> "weekly " + shortName(weekday)).orElse("daily") + " " + at;
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** The first one after that moment, not at it. */
    Instant after(Instant moment, ZoneId zone) {
        // Samoa left out a whole day in 2011: its digest came on the day after it.
        LocalDate early = moment.atZone(zone).toLocalDate().minusDays(2);
        LocalDate first = day.map(weekday -> early.with(TemporalAdjusters.nextOrSame(weekday)))
                .orElse(early);
        return Stream.iterate(first, date -> date.plusDays(day.isPresent() ? 7 : 1))
                .map(date -> date.atTime(at).atZone(zone).toInstant())
                .filter(next -> next.isAfter(moment))
                .findFirst()
                .orElseThrow();
    }
}
