package jianbao.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the author says about an article above it. Keys are known in English and Chinese, in any case; what else stands
 * there is nobody's business here.
 *
 * @param fields by canonical key ({@code title}, {@code date} ...); each value a list, since authors and tags are
 */
record FrontMatter(Map<String, List<String>> fields) {
    static final FrontMatter NONE = new FrontMatter(Map.of());

    private static final Map<String, List<String>> KEYS = Map.of(
            "title", List.of("title", "标题"),
            "date", List.of("date", "published", "pubdate", "日期", "发布日期", "发布时间"),
            "author", List.of("author", "authors", "作者"),
            "tags", List.of("tags", "tag", "keywords", "标签"),
            "url", List.of("url", "link", "permalink", "canonical", "canonical_url", "链接", "原文链接"),
            "description", List.of("description", "summary", "excerpt", "摘要", "描述"),
            "lang", List.of("lang", "language", "locale", "语言"));

    /** What programs write for a value that they do not have; a title in brackets is a template's, never filled in. */
    private static final Set<String> NOTHING =
            Set.of("", "none", "null", "nil", "nan", "n/a", "undefined", "title", "untitled", "无", "无标题", "标题");

    private static final Pattern TEMPLATE = Pattern.compile("\\{+[^{}]*}+|<%?=?[^<>]*%?>|\\$\\{[^{}]*}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[、；;]\\s*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[,，、]\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    /** The canonical name of a key as an author writes it; empty where it is none of ours. */
    static Optional<String> canonical(String key) {
        String plain = key.strip().toLowerCase(Locale.ROOT);
        return KEYS.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a text stands for having none: {@code None}, {@code null}, <code>{Title}</code>. */
    static boolean isNothing(String text) {
        return NOTHING.contains(text.toLowerCase(Locale.ROOT))
                || TEMPLATE.matcher(text).matches()
                || !PlainText.isReadable(text);
    }

    Optional<String> title() {
        return first("title");
    }

    Optional<Published> published() {
        return first("date").flatMap(Dates::parse);
    }

    Optional<String> description() {
        return first("description");
    }

    /** The language that the author names, as BCP 47; {@code zh_CN} is put right. */
    Optional<String> language() {
        return first("lang")
                .map(tag -> tag.replace('_', '-'))
                .filter(tag -> LANGUAGE.matcher(tag).matches());
    }

    List<String> authors() {
        return stream("author").flatMap(BETWEEN_NAMES::splitAsStream).distinct().toList();
    }

    List<String> tags() {
        return stream("tags").flatMap(BETWEEN_TAGS::splitAsStream).distinct().toList();
    }

    /** The address of the original; null where there is none that leads anywhere, as with a path on the author's site. */
    @Nullable
    URI url() {
        return first("url").map(FrontMatter::address).orElse(null);
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

    private Optional<String> first(String key) {
        return stream(key).findFirst();
    }

    private Stream<String> stream(String key) {
        return fields.getOrDefault(key, List.of()).stream()
                .map(PlainText::unescaped)
                .filter(value -> !isNothing(value));
    }
}
