package jianbao.source;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as people write it. The day stays the day that is written, whatever the zone; a moment is known only
 * where a time and a zone stand beside it.
 */
final class Dates {
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LONGEST = 80;

    /** 2024-11-12, 2024/5/3, 2024.5.3, 2024年5月3日, 20241112. */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>\\d{4})(?: ?[-/.年] ?(?<month>\\d{1,2}) ?[-/.月] ?(?<day>\\d{1,2})|(?<month2>\\d{2})(?<day2>\\d{2}))(?!\\d)(?: ?[日号])?");
    /** 12 November 2024, Tue, 12 Nov 2024. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<name>[A-Za-z]{3,9})\\.?,?[ -](?<year>\\d{4})");
    /** November 12, 2024. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<name>[A-Za-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})");

    private static final Pattern TIME = Pattern.compile(
            "^[T ,]*(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)? ?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2}(?!\\d))?",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** The date at the beginning of a text; empty where there is none, or none that the calendar knows. */
    static Optional<Published> parse(String text) {
        // NFKC: ２０２４ is 2024, and every blank is a space.
        String plain = PlainText.line(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String head = plain.substring(0, Math.min(plain.length(), LONGEST));
        return yearFirst(head)
                .or(() -> named(DAY_FIRST.matcher(head), head))
                .or(() -> named(MONTH_FIRST.matcher(head), head));
    }

    private static Optional<Published> yearFirst(String text) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        boolean parted = match.group("month") != null;
        return published(
                match.group("year"),
                number(match.group(parted ? "month" : "month2")),
                match.group(parted ? "day" : "day2"),
                text.substring(match.end()));
    }

    private static Optional<Published> named(Matcher match, String text) {
        if (!match.find()) {
            return Optional.empty();
        }
        String name = match.group("name").substring(0, 3).toLowerCase(Locale.ROOT);
        int at = MONTHS.indexOf(name);
        return at < 0 || at % 3 != 0
                ? Optional.empty()
                : published(match.group("year"), at / 3 + 1, match.group("day"), text.substring(match.end()));
    }

    private static Optional<Published> published(String year, int month, String day, String rest) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            return Optional.of(new Published(date, moment(date, rest)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2024-13-45: no day, so no date.
        }
    }

    private static @Nullable Instant moment(LocalDate day, String rest) {
        Matcher time = TIME.matcher(rest);
        if (!time.find() || time.group("zone") == null) {
            return null;
        }
        try {
            return day.atTime(clock(time)).toInstant(offset(time.group("zone")));
        } catch (DateTimeException e) {
            return null; // 25:61 +99:00: the day is good nevertheless.
        }
    }

    private static LocalTime clock(Matcher time) {
        String second = Objects.requireNonNullElse(time.group("second"), "0");
        // In nanoseconds, which are nine digits.
        String fraction = (Objects.requireNonNullElse(time.group("fraction"), "0") + "00000000").substring(0, 9);
        return LocalTime.of(number(time.group("hour")), number(time.group("minute")), number(second), number(fraction));
    }

    private static ZoneOffset offset(String zone) {
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
