package jianbao.chat;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of the day as people write it: {@code 8}, {@code 08:00}, {@code 8:30 pm}, {@code 早上8点}, {@code 晚上十点半}. */
final class TimeOfDay {
    private static final String CHINESE = "[零〇一二两兩三四五六七八九十]{1,3}";
    private static final Pattern TIME = Pattern.compile("(?<part>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|夜裡|半夜|早|晚)? ?"
            + "(?:(?<hour>[0-9]{1,2}|" + CHINESE + ")"
            + "(?: ?[:.点點时時h] ?(?<minute>[0-9]{1,2}|一刻|三刻|半|" + CHINESE + ")?[分钟鐘整]?)?"
            + "|(?<hours>[0-9]{2})(?<minutes>[0-9]{2}))"
            + "(?: ?(?<half>[ap])\\.?m\\.?)?");
    private static final Map<String, LocalTime> NAMED = Map.of(
            "noon", LocalTime.NOON,
            "中午", LocalTime.NOON,
            "正午", LocalTime.NOON,
            "midnight", LocalTime.MIDNIGHT,
            "午夜", LocalTime.MIDNIGHT,
            "半夜", LocalTime.MIDNIGHT);
    private static final Map<String, Integer> PARTS = Map.of("一刻", 15, "半", 30, "三刻", 45);
    private static final String DIGITS = "零一二三四五六七八九";

    private TimeOfDay() {}

    /** Reads a text in small letters that holds a time and nothing else. */
    static Optional<LocalTime> read(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() ? read(time) : Optional.ofNullable(NAMED.get(text));
    }

    private static Optional<LocalTime> read(Matcher time) {
        boolean plain = time.group("hour") == null;
        int hour = number(time.group(plain ? "hours" : "hour"));
        int minute = number(time.group(plain ? "minutes" : "minute"));
        int ofDay = ofDay(hour, partOfDay(time.group("part"), time.group("half")));
        boolean exists = hour <= 24 && minute < 60 && (hour < 24 || minute == 0);
        return exists ? Optional.of(LocalTime.of(ofDay % 24, minute)) : Optional.empty();
    }

    private enum Part {
        ANY,
        MORNING,
        NOON,
        AFTERNOON,
        NIGHT
    }

    private static Part partOfDay(@Nullable String part, @Nullable String half) {
        if (half != null) {
            return half.equals("a") ? Part.MORNING : Part.AFTERNOON;
        }
        return switch (part == null ? "" : part) {
            case "" -> Part.ANY;
            case "凌晨", "清晨", "早上", "早晨", "早", "上午" -> Part.MORNING;
            case "中午" -> Part.NOON;
            case "下午", "傍晚" -> Part.AFTERNOON;
            default -> Part.NIGHT;
        };
    }

    /** By the clock of 24 hours: at night it is 23:00 at 11, and 2:00 at 2. */
    private static int ofDay(int hour, Part part) {
        boolean second =
                switch (part) {
                    case ANY, MORNING -> false;
                    case NOON -> hour < 10;
                    case AFTERNOON -> hour < 12;
                    case NIGHT -> hour > 4 && hour < 12;
                };
        boolean midnight = hour == 12 && (part == Part.MORNING || part == Part.NIGHT);
        return midnight ? 0 : second ? hour + 12 : hour;
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        return PARTS.containsKey(digits) ? PARTS.get(digits) : chinese(digits);
    }

    /** 八, 十, 十二, 二十, 二十三; nonsense such as 二二 is no time of the day. */
    private static int chinese(String digits) {
        String usual = digits.replace('〇', '零').replaceAll("[两兩]", "二");
        int ten = usual.indexOf('十');
        if (ten < 0) {
            return usual.length() == 1 ? DIGITS.indexOf(usual) : zeroFirst(usual);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(usual.substring(0, ten));
        int ones = ten == usual.length() - 1 ? 0 : DIGITS.indexOf(usual.substring(ten + 1));
        return tens < 0 || ones < 0 ? Integer.MAX_VALUE : tens * 10 + ones;
    }

    /** 零五 is five. */
    private static int zeroFirst(String digits) {
        return digits.matches("零[一二三四五六七八九]") ? DIGITS.indexOf(digits.charAt(1)) : Integer.MAX_VALUE;
    }
}
