package jianbao.source;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as it stands behind a date, with the zone that is written beside it; without one it is UTC. */
record TimeOfDay(LocalTime clock, ZoneId zone) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?<half>上午|下午|晚上|午前|午後|오전|오후)?\\s?(?<!\\d)(?<hour>\\d{1,2})\\s?[:時时点시h]\\s?(?<minute>\\d{1,2})(?:\\s?[:分분]\\s?(?<second>\\d{1,2})(?:[.,](?<fraction>\\d{1,9})\\d*)?)?[秒초분]?"
                    + "\\s?(?<ampm>[ap]\\.?m\\b\\.?)?",
            Pattern.CASE_INSENSITIVE);
    /** 101500 and 1015, as ISO 8601 may be written. */
    private static final Pattern COMPACT = Pattern.compile("^T(\\d{2})(\\d{2})(?:(\\d{2})|(?!\\d))");

    private static final Pattern OFFSET =
            Pattern.compile("^[\\s(]*(?:GMT|UTC?)?\\s?(?<sign>[+-])\\s?(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?(?!\\d)");
    private static final Pattern NAME = Pattern.compile("^[\\s(]*(?<name>[A-Za-z]+(?:/[A-Za-z_]+)?)");

    /** In minutes. CST is America's, as RFC 822 has it. */
    private static final Map<String, Integer> ZONES = zones("EST -300 EDT -240 ET -300 CST -360 CDT -300 CT -360 "
            + "MST -420 MDT -360 MT -420 PST -480 PDT -420 PT -480 AKST -540 AKDT -480 HST -600 AST -240 ADT -180 "
            + "NST -210 NDT -150 BRT -180 ART -180 WET 0 WEST 60 BST 60 CET 60 CEST 120 MET 60 MEST 120 MEZ 60 MESZ 120 "
            + "EET 120 EEST 180 SAST 120 MSK 180 MSD 240 IST 330 ICT 420 WIB 420 SGT 480 HKT 480 AWST 480 JST 540 KST 540 "
            + "ACST 570 ACDT 630 AEST 600 AEDT 660 NZST 720 NZDT 780");

    /** The time in what stands behind a date; empty where there is none. Throws DateTimeException for 25:61. */
    static Optional<TimeOfDay> in(String text) {
        String plain = COMPACT.matcher(text)
                .replaceFirst(match -> match.group(1) + ":" + match.group(2) + ":" + or(match.group(3), "00"));
        Matcher match = CLOCK.matcher(plain);
        return match.find()
                ? Optional.of(new TimeOfDay(clock(match), zone(plain.substring(match.end()))))
                : Optional.empty();
    }

    private static LocalTime clock(Matcher match) {
        // In nanoseconds, which are nine digits.
        String fraction = (or(match.group("fraction"), "0") + "00000000").substring(0, 9);
        // A leap second is the second before it.
        int second = Math.min(Integer.parseInt(or(match.group("second"), "0")), 59);
        return LocalTime.of(hour(match), Integer.parseInt(match.group("minute")), second, Integer.parseInt(fraction));
    }

    private static int hour(Matcher match) {
        int hour = Integer.parseInt(match.group("hour"));
        String half = or(match.group("half"), or(match.group("ampm"), "")).toLowerCase(Locale.ROOT);
        boolean afternoon = half.startsWith("p") || "下午 晚上 午後 오후".contains(half);
        if (half.isEmpty() || hour > 12) {
            return hour;
        }
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static ZoneId zone(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int hours = Integer.parseInt(offset.group("hours"));
            int minutes = Integer.parseInt(or(offset.group("minutes"), "0"));
            int sign = offset.group("sign").equals("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
        Matcher name = NAME.matcher(text);
        return name.find() ? named(name.group("name")) : ZoneOffset.UTC;
    }

    private static ZoneId named(String name) {
        Integer minutes = ZONES.get(name.toUpperCase(Locale.ROOT));
        if (minutes != null) {
            return ZoneOffset.ofTotalSeconds(minutes * 60);
        }
        try {
            return name.contains("/") ? ZoneId.of(name) : ZoneOffset.UTC;
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static Map<String, Integer> zones(String table) {
        Map<String, Integer> zones = new HashMap<>();
        String[] words = table.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            zones.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return Map.copyOf(zones);
    }
}
