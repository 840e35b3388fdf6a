package jianbao.source;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as programs write it into feeds and pages: RFC 822 and 3339 and what is meant for them, in the languages of
 * {@link Months}. The day stays the day that is written; a time without a zone is UTC, as the makers of feeds hold it.
 */
final class FeedDates {
    private static final int LONGEST = 100;

    /** The reckoning of years in two digits is RFC 2822's, section 4.3. */
    private static final int CENTURY = 50;

    /** Earlier ones stand for none: .NET and MySQL write the year 1 or 0. */
    private static final int FIRST_YEAR = 1000;

    private static final String NAME = "(?<name>\\p{L}{3,12}|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)";
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})(?![\\d:])";

    private static final Pattern EPOCH = Pattern.compile("(?<seconds>\\d{9,10})(?<millis>\\d{3})?(?:\\.\\d+)?");

    /** 2024-05-24, 2024/5/4, 2024年5月4日, 2024년 5월 4일, 2024-Mai-04. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<year>\\d{4})\\s?[-/.年년]\\s?(?:(?<month>\\d{1,2})|" + NAME
                    + ")\\s?[-/.月월]\\s?(?<day>\\d{1,2})(?!\\d)(?:\\s?[日号일])?");
    /** 20240524, 20240524T101500Z. */
    private static final Pattern COMPACT =
            Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)");
    /** Fri, 24 May 2024, 24-Mai-24, 24. Mai 2024, 24 de mayo de 2024. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.º])?[\\s-]{0,3}(?:de |d')?" + NAME
                    + "\\.?,?[\\s-]{0,3}(?:de )?" + YEAR,
            Pattern.CASE_INSENSITIVE);
    /** May 24, 2024. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            NAME + "\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
    /** Fri May 24 10:15:00 CST 2024: Unix and Java. */
    private static final Pattern YEAR_LAST = Pattern.compile(
            NAME + " (?<day>\\d{1,2}) (?<time>\\d{1,2}:\\d{2}(?::\\d{2})?(?: [\\w+:-]+)?) (?<year>\\d{4})(?!\\d)");
    /** 24.05.2024, 24/05/2024; 05/24/2024 where no day can stand first, or a slash makes it American. */
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(?<first>\\d{1,2})(?<mark>[./-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)");
    /** 2024-05, 2024: W3C's note on dates has them. */
    private static final Pattern ROUGH = Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2}))?");

    private FeedDates() {}

    /** The date in a text; empty where there is none, or none that the calendar knows. */
    static Optional<Published> parse(String text) {
        // NFKC: ２０２４ is 2024, and every blank is a space.
        String plain = PlainText.line(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String head = plain.substring(0, Math.min(plain.length(), LONGEST));
        List<Function<String, Optional<Published>>> forms = List.of(
                FeedDates::epoch,
                FeedDates::yearFirst,
                found -> named(YEAR_LAST, found),
                found -> named(DAY_FIRST, found),
                found -> named(MONTH_FIRST, found),
                FeedDates::numbers,
                FeedDates::rough);
        return forms.stream()
                .flatMap(form -> form.apply(head).stream())
                .filter(date -> date.day().getYear() >= FIRST_YEAR)
                .findFirst();
    }

    private static Optional<Published> epoch(String text) {
        Matcher match = EPOCH.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(match.group("seconds")));
        return Optional.of(new Published(LocalDate.ofInstant(at, ZoneOffset.UTC), at));
    }

    private static Optional<Published> yearFirst(String text) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.find()) {
            OptionalInt month = match.group("month") == null
                    ? Months.number(match.group("name"))
                    : OptionalInt.of(number(match.group("month")));
            return published(match, month, text.substring(match.end()));
        }
        Matcher compact = COMPACT.matcher(text);
        return compact.find()
                ? published(compact, OptionalInt.of(number(compact.group("month"))), text.substring(compact.end()))
                : Optional.empty();
    }

    private static Optional<Published> named(Pattern form, String text) {
        for (Matcher match = form.matcher(text); match.find(); ) {
            OptionalInt month = Months.number(match.group("name"));
            if (month.isPresent()) {
                String time = form == YEAR_LAST ? match.group("time") : text.substring(match.end());
                return published(match, month, time);
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> numbers(String text) {
        Matcher match = NUMBERS.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        int first = number(match.group("first"));
        int second = number(match.group("second"));
        boolean american = second > 12 || (first <= 12 && match.group("mark").equals("/"));
        return published(
                number(match.group("year")),
                american ? first : second,
                american ? second : first,
                text.substring(match.end()));
    }

    private static Optional<Published> rough(String text) {
        Matcher match = ROUGH.matcher(text);
        return match.matches()
                ? published(
                        number(match.group("year")),
                        match.group("month") == null ? 1 : number(match.group("month")),
                        1,
                        "")
                : Optional.empty();
    }

    private static Optional<Published> published(Matcher match, OptionalInt month, String time) {
        return month.isEmpty()
                ? Optional.empty()
                : published(year(match.group("year")), month.getAsInt(), number(match.group("day")), time);
    }

    private static Optional<Published> published(int year, int month, int day, String time) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new Published(date, moment(date, time)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2024-13-45: no day, so no date.
        }
    }

    private static @Nullable Instant moment(LocalDate day, String text) {
        try {
            return TimeOfDay.in(text)
                    .map(time -> day.atTime(time.clock()).atZone(time.zone()).toInstant())
                    .orElse(null);
        } catch (DateTimeException e) {
            return null; // 25:61 +99:00: the day is good nevertheless.
        }
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year + (year < CENTURY ? 2000 : 1900);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
