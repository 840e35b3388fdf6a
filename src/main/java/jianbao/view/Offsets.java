package jianbao.view;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Distances from Greenwich, read and written as people do. */
final class Offsets {
    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)?([+-])([0-9]{1,2})(?::?([0-9]{2}))?|utc|gmt|z|zulu");
    private static final Pattern CHINESE = Pattern.compile("([东東西])([0-9]{1,2}|十?[一二三四五六七八九]|十)[区區]");
    private static final String DIGITS = "零一二三四五六七八九十";

    private Offsets() {}

    /** Of {@code +8}, {@code utc-3:30}, {@code 东八区} and the like, in small letters. */
    static Optional<ZoneOffset> read(String words) {
        String text = words.replaceAll("\\s+", "").replace('\u2212', '-');
        Matcher offset = OFFSET.matcher(text);
        if (offset.matches()) {
            return offset.group(1) == null
                    ? Optional.of(ZoneOffset.UTC)
                    : offset(offset.group(1).equals("-"), number(offset.group(2)), number(offset.group(3)));
        }
        Matcher zone = CHINESE.matcher(text);
        return zone.matches() ? offset(zone.group(1).equals("西"), number(zone.group(2)), 0) : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(boolean west, int hours, int minutes) {
        try {
            int sign = west ? -1 : 1;
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        return Character.isDigit(digits.charAt(0))
                ? Integer.parseInt(digits)
                : digits.chars().map(DIGITS::indexOf).sum();
    }

    /** {@code UTC}, {@code UTC+8}, {@code UTC-3:30}. */
    static String shown(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String rest = minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60);
        return minutes == 0 ? "UTC" : "UTC" + sign + minutes / 60 + rest;
    }
}
