package jianbao.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Published;

/** The date in a file's path: {@code 2024-05-23-title.md}, {@code 2024/05/23/title.md}, {@code 20240523.md}. */
final class FileDate {
    private static final Pattern FORM = Pattern.compile(
            "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<mark>[-_./])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)"
                    // Without dashes only where a name begins: elsewhere it is a number.
                    + "|(?:^|/)(?<compact>(?:19|20)\\d{6})(?!\\d)");

    private FileDate() {}

    /**
     * The last one that the calendar knows, since the folders inside stand for more than those outside.
     *
     * @param place a path with {@code /}
     */
    static Optional<Published> in(String place) {
        Optional<Published> last = Optional.empty();
        for (Matcher match = FORM.matcher(place); match.find(); ) {
            Optional<Published> found = Dates.parse(
                    match.group("compact") != null
                            ? match.group("compact")
                            : match.group("year") + "-" + match.group("month") + "-" + match.group("day"));
            last = found.isPresent() ? found : last;
        }
        return last;
    }
}
