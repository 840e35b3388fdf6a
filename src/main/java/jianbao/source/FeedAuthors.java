package jianbao.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in what feeds call an author: with or without an e-mail address, one or several. */
final class FeedAuthors {
    private static final String MAIL = "[^\\s()<>]+@[^\\s()<>]+";
    /** {@code me@example.org (A Name)}, as RSS asks for. */
    private static final Pattern MAIL_FIRST = Pattern.compile(MAIL + "\\s*\\((?<name>.+)\\)");
    /** {@code A Name <me@example.org>}. */
    private static final Pattern NAME_FIRST =
            Pattern.compile("\"?(?<name>[^<(\"]+)\"?\\s*[<(](?:mailto:)?" + MAIL + "[>)]");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[、；;]\\s*");
    /** With a comma alone, "Last, First" is one person. */
    private static final Pattern COMMA = Pattern.compile(",\\s*(?:and\\s+)?");

    private static final Set<String> NOBODY = Set.of(
            "unknown",
            "noreply",
            "no-reply",
            "noreply@blogger.com",
            "anonymous",
            "none",
            "null",
            "undefined",
            "(author unknown)");

    private FeedAuthors() {}

    static List<String> of(Stream<String> texts) {
        return texts.map(FeedMarkup::line)
                .map(FeedAuthors::withoutMail)
                .flatMap(BETWEEN::splitAsStream)
                .flatMap(FeedAuthors::persons)
                .map(String::strip)
                .filter(name -> PlainText.isReadable(name) && !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static String withoutMail(String text) {
        Matcher mail = MAIL_FIRST.matcher(text);
        if (mail.matches()) {
            return mail.group("name");
        }
        Matcher name = NAME_FIRST.matcher(text);
        return name.matches() ? name.group("name") : text;
    }

    private static Stream<String> persons(String text) {
        List<String> names = Arrays.asList(COMMA.split(text));
        boolean full =
                names.size() > 1 && names.stream().allMatch(name -> name.strip().contains(" "));
        return full ? names.stream() : Stream.of(text);
    }
}
