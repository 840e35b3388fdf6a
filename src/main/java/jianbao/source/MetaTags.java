package jianbao.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in {@code <meta>}: OpenGraph, Twitter cards, Dublin Core, citations, and the habits of
 * publishing systems. Names in any case, with {@code .} and {@code :} alike.
 */
final class MetaTags {
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        page.select("meta[content]").forEach(tags::add);
        return tags;
    }

    private void add(Element meta) {
        String value = PlainText.unescaped(meta.attr("content"));
        if (FrontMatter.isNothing(value)) {
            return;
        }
        Stream.of("property", "name", "itemprop", "http-equiv")
                .map(meta::attr)
                // Several names in one attribute, or one with a blank in it.
                .flatMap(name -> Stream.concat(
                        BLANK.splitAsStream(name), Stream.of(BLANK.matcher(name).replaceAll(""))))
                .filter(name -> !name.isEmpty())
                .map(MetaTags::key)
                .distinct()
                .forEach(name ->
                        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value));
    }

    /** The first value of the first of these names that has one. */
    Optional<String> first(List<String> names) {
        return all(names).stream().findFirst();
    }

    /** All values of the first of these names that has one. */
    List<String> all(List<String> names) {
        return names.stream()
                .map(name -> values.getOrDefault(key(name), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(':', '.');
    }
}
