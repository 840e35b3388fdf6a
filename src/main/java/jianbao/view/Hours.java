package jianbao.view;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jianbao.model.Digest;
import jianbao.model.Language;
import jianbao.model.QuietHours;

/** Times as they stand in a sentence. */
final class Hours {
    private Hours() {}

    /** Such as “every day at 08:00”. */
    static String when(Digest digest, Language language) {
        return digest.day()
                .map(day -> Phrase.EVERY_WEEK.in(language, weekday(day, language), digest.at()))
                .orElseGet(() -> Phrase.EVERY_DAY.in(language, digest.at()));
    }

    static String span(QuietHours hours) {
        return hours.from() + "–" + hours.to();
    }

    static LocalTime clock(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** A moment to come: today and tomorrow are named so, other days by their date. */
    static String moment(Instant moment, Instant now, ZoneId zone, Language language) {
        ZonedDateTime then = moment.atZone(zone);
        LocalDate day = then.toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalTime clock = clock(moment, zone);
        if (day.equals(today)) {
            return Phrase.TODAY.in(language, clock);
        }
        return day.equals(today.plusDays(1))
                ? Phrase.TOMORROW.in(language, clock)
                : Phrase.ON_DAY.in(language, day, weekday(day.getDayOfWeek(), language), clock);
    }

    /** 周一, Monday. */
    static String weekday(DayOfWeek day, Language language) {
        return language == Language.CHINESE
                ? day.getDisplayName(TextStyle.SHORT, Locale.CHINA)
                : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
