package jianbao.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The known keys in a tree of maps and lists, as YAML, TOML and JSON give it. */
final class Fields {
    private static final int DEEPEST = 4;
    /** Where Hugo and Zola keep what they do not know themselves. */
    private static final List<String> TABLES = List.of("params", "extra", "taxonomies");
    /** No sentence that ends with a colon looks so. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,40}");

    private static final List<String> ADDRESSES = List.of("url", "src", "image", "path", "file", "name");

    private Fields() {}

    /** Empty where it is no front matter: no mapping, or one whose keys are neither known nor names. */
    static Optional<FrontMatter> of(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Map<Key, List<String>> fields = new EnumMap<>(Key.class);
        collect(map, fields);
        TABLES.stream()
                .map(map::get)
                .filter(Map.class::isInstance)
                .forEach(table -> collect((Map<?, ?>) table, fields));
        boolean names = !map.isEmpty()
                && map.keySet().stream()
                        .allMatch(key -> NAME.matcher(String.valueOf(key)).matches());
        return fields.isEmpty() && !names ? Optional.empty() : Optional.of(new FrontMatter(fields));
    }

    private static void collect(Map<?, ?> map, Map<Key, List<String>> fields) {
        map.forEach((name, value) -> Key.of(String.valueOf(name))
                .ifPresent(key -> fields.computeIfAbsent(key, any -> new ArrayList<>())
                        .addAll(texts(key, value, DEEPEST).toList())));
    }

    /**
     * {@code authors: [A, B]}, {@code author: {name: A}}, {@code author: A}: the texts in it. Bounded in depth, since an
     * alias can put a list into itself.
     */
    private static Stream<String> texts(Key key, @Nullable Object value, int depth) {
        if (depth == 0 || value == null) {
            return Stream.empty();
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> texts(key, item, depth - 1));
        }
        if (value instanceof Map<?, ?> map) {
            return texts(key, part(key, map), depth - 1);
        }
        return Stream.of(value.toString());
    }

    private static @Nullable Object part(Key key, Map<?, ?> map) {
        return key == Key.IMAGE
                ? ADDRESSES.stream()
                        .map(map::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : map.get("name");
    }
}
