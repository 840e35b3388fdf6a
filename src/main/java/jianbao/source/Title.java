package jianbao.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.model.Block.Kind;

/**
 * An article's title and the text below it, where the title does not stand once more.
 *
 * @param text empty where there is none
 * @param fault where it was taken from, when not from the front matter; else empty
 */
record Title(String text, String fault, Parts below) {
    /** In columns: a first line that is no longer may be a title. */
    private static final int WIDEST = 100;
    /** In characters: a title made of a first sentence. */
    private static final int LONGEST = 60;
    /** The title stands once more among the first pieces, or not at all. */
    private static final int REPEATED_WITHIN = 4;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE = Pattern.compile("^.*?[。！？!?.](?=\\s|$|[^\\p{ASCII}])");

    static Title of(Head head, Parts parts) {
        Optional<String> given = head.matter().title();
        if (given.isPresent()) {
            return new Title(given.get(), "", withoutCopy(given.get(), parts));
        }
        String where = head.matter().equals(FrontMatter.NONE) ? "no front matter" : "no title in the front matter";
        return parts.all().stream()
                .filter(piece -> piece.kind() == Kind.HEADING && !FrontMatter.isNothing(piece.text()))
                .findFirst()
                .map(heading -> new Title(
                        heading.text(), where + ", its first heading taken as the title", parts.without(heading)))
                .or(() -> firstLine(where, parts))
                .orElseGet(() -> new Title("", where, parts));
    }

    private static Optional<Title> firstLine(String where, Parts parts) {
        Optional<Piece> first = parts.all().stream().filter(Piece::isProse).findFirst();
        if (first.isEmpty() || FrontMatter.isNothing(first.get().text())) {
            return Optional.empty();
        }
        String line = first.get().text();
        boolean alone = PlainText.width(line) <= WIDEST && !PlainText.isEnded(line);
        return Optional.of(new Title(
                alone ? line : sentence(line),
                where + ", its first line taken as the title",
                alone ? parts.without(first.get()) : parts));
    }

    private static String sentence(String line) {
        Matcher first = SENTENCE.matcher(line);
        String text = first.find() ? first.group() : line;
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static Parts withoutCopy(String title, Parts parts) {
        List<Piece> all = parts.all();
        return all.stream()
                .limit(REPEATED_WITHIN)
                .filter(piece -> letters(piece.text()).equals(letters(title)))
                .findFirst()
                .map(parts::without)
                .orElse(parts);
    }

    /** What is left of a text to compare it by. */
    static String letters(String text) {
        return NO_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
