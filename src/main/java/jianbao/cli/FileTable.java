package jianbao.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.source.Reading;
import org.jspecify.annotations.Nullable;

/** Files as aligned lines for a person: where, how well it was read, and what was found or what is wrong. */
final class FileTable {
    private static final int STATUS = "title-only".length();
    private static final int LINE_NUMBER = ":99".length();
    private static final int WIDEST = 60;

    private final int width;

    FileTable(List<Input> inputs) {
        int longest =
                inputs.stream().mapToInt(input -> input.file().length()).max().orElse(0);
        this.width = Math.min(longest + LINE_NUMBER, WIDEST);
    }

    String reading(String file, Reading reading, @Nullable String sameAs) {
        String place = reading.line() > 0 ? file + ":" + reading.line() : file;
        String fact = Stream.of(
                        reading.article().map(FileTable::dateAndTitle).orElse(""),
                        reading.reason(),
                        sameAs == null ? "" : "same as " + sameAs)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" — "));
        return row(place, word(reading.status()), fact);
    }

    String failure(Input input) {
        return row(input.file(), "failed", input.fault());
    }

    private String row(String place, String status, String fact) {
        return pad(place, width) + "  " + pad(status, STATUS) + "  " + fact;
    }

    private static String dateAndTitle(Article article) {
        return Objects.requireNonNullElse(ArticleJson.day(article), "no date   ") + "  " + article.title();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The status as the outside spells it. */
    static String word(Reading.Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
