package jianbao.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Published;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What the author says about an article above it. Keys are known in English and Chinese, in any case; what else stands
 * there is nobody's business here.
 *
 * @param fields each value a list, since authors and tags are, and since several names may mean one key
 */
record FrontMatter(Map<Key, List<String>> fields) {
    static final FrontMatter NONE = new FrontMatter(Map.of());

    /** What programs write for a value that they do not have; a title in brackets is a template's, never filled in. */
    private static final Set<String> NOTHING =
            Set.of("", "none", "null", "nil", "nan", "n/a", "undefined", "title", "untitled", "无", "无标题", "标题");

    private static final Pattern TEMPLATE = Pattern.compile("\\{+[^{}]*}+|<%?=?[^<>]*%?>|\\$\\{[^{}]*}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[、；;]\\s*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[,，、]\\s*");
    /** {@code 张三 <zhang@example.org>}. */
    private static final Pattern MAIL = Pattern.compile("\\s*[<(（]\\s*[^\\s<>()（）]+@[^\\s<>()（）]+\\s*[>)）]$");
    /** A year, or a year and a month: of these no day is made up. */
    private static final Pattern ROUGH = Pattern.compile("\\s*\\d{4}(?:[-/.]\\d{1,2})?\\s*");

    private static final Pattern IMAGE = Pattern.compile("\\S*[/.]\\S*");
    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "是");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "否");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    /** Whether a text stands for having none: {@code None}, {@code null}, <code>{Title}</code>. */
    static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT))
                || TEMPLATE.matcher(text).matches()
                || !PlainText.isReadable(text);
    }

    Optional<String> title() {
        return first(Key.TITLE);
    }

    /** Whether the author has not published it yet. */
    boolean isDraft() {
        return first(Key.DRAFT).filter(said -> isOneOf(YES, said)).isPresent()
                || first(Key.PUBLISHED).filter(said -> isOneOf(NO, said)).isPresent();
    }

    /**
     * The author's date: as people write it, else the one in the file's path, else as programs write it, since
     * {@code 05/06/2024} is May to some and June to others; and where there is none of these, the last change.
     */
    Optional<Published> published(Optional<Published> fileDate) {
        return dates(Dates::parse)
                .or(() -> fileDate)
                .or(this::doubtful)
                .or(() -> stream(Key.UPDATED)
                        .flatMap(text -> Dates.parse(text).stream())
                        .findFirst());
    }

    /** A date that nobody understands; empty where there is none, or it is understood. */
    Optional<String> misread() {
        boolean read = dates(Dates::parse).or(this::doubtful).isPresent();
        return read ? Optional.empty() : first(Key.DATE);
    }

    /** The same under another title. */
    FrontMatter withTitle(String title) {
        Map<Key, List<String>> titled = new HashMap<>(fields);
        titled.put(Key.TITLE, List.of(title));
        return new FrontMatter(titled);
    }

    private Optional<Published> doubtful() {
        return dates(text -> ROUGH.matcher(text).matches() ? Optional.empty() : FeedDates.parse(text));
    }

    private Optional<Published> dates(Function<String, Optional<Published>> reader) {
        return Stream.concat(stream(Key.DATE), stream(Key.PUBLISHED))
                .flatMap(text -> reader.apply(text).stream())
                .findFirst();
    }

    /** What the author says in a sentence or two; markup is gone. */
    Optional<String> description() {
        return first(Key.DESCRIPTION)
                .map(text -> text.indexOf('<') < 0
                        ? text
                        : PlainText.line(Jsoup.parse(text).text()));
    }

    /** The addresses of images that stand for the article. */
    List<String> images() {
        return stream(Key.IMAGE)
                .filter(text -> IMAGE.matcher(text).matches())
                .distinct()
                .toList();
    }

    /** The language that the author names, as BCP 47; {@code zh_CN} is put right. */
    Optional<String> language() {
        return first(Key.LANGUAGE)
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> LANGUAGE.matcher(tag).matches());
    }

    List<String> authors() {
        return stream(Key.AUTHOR)
                .flatMap(BETWEEN_NAMES::splitAsStream)
                .map(name -> MAIL.matcher(name).replaceFirst(""))
                .distinct()
                .toList();
    }

    List<String> tags() {
        return stream(Key.TAGS).flatMap(BETWEEN_TAGS::splitAsStream).distinct().toList();
    }

    /** The address of the original; null where there is none that leads anywhere, as with a path on the author's site. */
    @Nullable
    URI url() {
        return stream(Key.URL)
                .flatMap(text -> Stream.ofNullable(address(text)))
                .findFirst()
                .orElse(null);
    }

    /** A text as an address on the web; null when it is none. */
    static @Nullable URI address(String text) {
        try {
            URI uri = new URI(text);
            return text.startsWith("http") && uri.getHost() != null ? uri : null;
        } catch (URISyntaxException e) {
            return null; // An article without a link is better than none.
        }
    }

    private static boolean isOneOf(Set<String> words, String said) {
        return words.contains(said.toLowerCase(Locale.ROOT));
    }

    private Optional<String> first(Key key) {
        return stream(key).findFirst();
    }

    private Stream<String> stream(Key key) {
        return fields.getOrDefault(key, List.of()).stream()
                .map(PlainText::unescaped)
                .filter(value -> !isNothing(value));
    }
}
