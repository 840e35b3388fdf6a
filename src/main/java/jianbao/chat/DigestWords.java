package jianbao.chat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Digest;

/** When a digest shall come, as people write it: {@code daily 8}, {@code 每天早上8点}, {@code every Monday at 9am}. */
final class DigestWords {
    private static final LocalTime USUAL = LocalTime.of(8, 0);
    private static final Pattern DAILY = Pattern.compile("\\b(?:daily|every ?day|each day)\\b|每[天日]|天天");
    private static final Pattern WEEKLY = Pattern.compile("\\b(?:weekly|every week|each week)\\b|每(?:周|週|星期|礼拜|禮拜)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:day)?s?\\b" + "|(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])");
    private static final Pattern FILLER = Pattern.compile("\\b(?:at|on|every|each)\\b|[每的,，]|\\s+");
    private static final String CHINESE_DAYS = "一二三四五六日";

    private DigestWords() {}

    /** Without a time it is the usual one, without a day of the week Monday. Empty where any word is not understood. */
    static Optional<Digest> read(String text) {
        Matcher weekday = WEEKDAY.matcher(text);
        Optional<DayOfWeek> day = weekday.find() ? Optional.of(day(weekday)) : Optional.empty();
        String rest = weekday.replaceFirst(" ");
        boolean weekly = WEEKLY.matcher(rest).find();
        boolean daily = DAILY.matcher(rest).find();
        if (daily && (weekly || day.isPresent())) {
            return Optional.empty();
        }
        Optional<DayOfWeek> named = weekly ? day.or(() -> Optional.of(DayOfWeek.MONDAY)) : day;
        return time(rest, daily || named.isPresent()).map(at -> new Digest(named, at));
    }

    private static Optional<LocalTime> time(String words, boolean usual) {
        String bare = WEEKLY.matcher(DAILY.matcher(words).replaceAll(" ")).replaceAll(" ");
        String time = FILLER.matcher(bare).replaceAll(" ").strip().replaceAll(" +", " ");
        return time.isEmpty() && usual ? Optional.of(USUAL) : TimeOfDay.read(time);
    }

    private static DayOfWeek day(Matcher weekday) {
        String chinese = weekday.group(2);
        return chinese == null ? english(weekday.group(1)) : chinese(chinese.replace('天', '日'));
    }

    private static DayOfWeek chinese(String name) {
        return DayOfWeek.of(1 + CHINESE_DAYS.indexOf(name));
    }

    private static DayOfWeek english(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
