package jianbao.chat;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jianbao.model.QuietHours;

/** Quiet hours as people write them: {@code 23:00-07:00}, {@code 11pm to 7am}, {@code 晚上11点到早上7点}. */
final class QuietWords {
    private static final Pattern TO =
            Pattern.compile("\\s*(?:[-\u2010-\u2015\u2212~]|到|至|\\b(?:to|until|till)\\b)\\s*");
    private static final Pattern FILLER = Pattern.compile("^(?:from|从|從)\\s*|第二天|次日");

    private QuietWords() {}

    /** Empty where it is no span of time, or one without length. */
    static Optional<QuietHours> read(String text) {
        String[] ends = TO.split(FILLER.matcher(text).replaceAll(""), -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        Optional<LocalTime> to = TimeOfDay.read(ends[1]);
        return TimeOfDay.read(ends[0])
                .flatMap(from -> to.map(end -> new QuietHours(from, end)))
                .filter(hours -> !hours.from().equals(hours.to()));
    }
}
