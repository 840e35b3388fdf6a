package jianbao.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Language;

/**
 * Time zones by the names that people give them: cities and countries in Chinese and English, the ids of the IANA
 * database, distances from Greenwich.
 */
public final class Zones {
    private static final int LONGEST = 60;
    private static final Pattern UNHEARD = Pattern.compile("[^\\p{L}\\p{N}/]+");
    private static final Pattern ADDED = Pattern.compile("(?<=.)(?:时间|時間|时区|時區|市|time)$");
    private static final Pattern PLACE =
            Pattern.compile("(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*");

    /** What the file says of each zone. */
    private static final Map<ZoneId, List<String>> OWN = own();

    private static final Map<String, List<ZoneId>> BY_NAME = byName();

    private Zones() {}

    /** The zones that are called so; several where the name does not tell which, none where nobody calls one so. */
    public static List<ZoneId> named(String words) {
        Optional<ZoneOffset> offset = Offsets.read(folded(words));
        return offset.isPresent() ? List.of(offset.get()) : BY_NAME.getOrDefault(key(words), List.of());
    }

    /** The names that are no ids, in the form that {@link #key} gives them. */
    public static List<String> names() {
        return BY_NAME.keySet().stream()
                .filter(name -> name.indexOf('/') < 0)
                .sorted()
                .toList();
    }

    /** The name without all by which writers differ: case, width, accents, spaces. */
    public static String key(String name) {
        return ADDED.matcher(UNHEARD.matcher(folded(name)).replaceAll("")).replaceAll("");
    }

    /** Of words that are too long for a name nothing is left. */
    private static String folded(String words) {
        return words.length() > LONGEST
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    /** The place by which the zone is known, and its distance from Greenwich at that moment. */
    static String name(ZoneId zone, Instant now, Language language) {
        String offset = Offsets.shown(zone.getRules().getOffset(now));
        return PLACE.matcher(zone.getId()).matches()
                ? Phrase.IN_BRACKETS.in(language, place(zone, language), offset)
                : offset;
    }

    static String place(ZoneId zone, Language language) {
        List<String> own = OWN.getOrDefault(zone, List.of());
        return language == Language.CHINESE && !own.isEmpty()
                ? own.get(0)
                : lastPart(zone.getId()).replace('_', ' ');
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static Map<String, List<ZoneId>> byName() {
        Map<String, List<ZoneId>> zones = new HashMap<>();
        OWN.forEach((zone, names) -> names.forEach(name -> zones.merge(key(name), List.of(zone), Zones::withOther)));
        Set<String> own = Set.copyOf(zones.keySet());
        // In the order of the alphabet, so that it is the same zone on every run.
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            zones.putIfAbsent(key(id), List.of(ZoneId.of(id)));
            if (PLACE.matcher(id).matches() && !own.contains(key(lastPart(id)))) {
                zones.merge(key(lastPart(id)), List.of(ZoneId.of(id)), Zones::withOther);
            }
        }
        // Of Etc/GMT+8, which is what others call GMT-8, the key does not tell the sign.
        zones.keySet().removeIf(name -> name.startsWith("etc/") || name.startsWith("systemv/"));
        return Map.copyOf(zones);
    }

    /** Two ids of one clock are one. */
    private static List<ZoneId> withOther(List<ZoneId> zones, List<ZoneId> other) {
        boolean known =
                zones.stream().map(ZoneId::getRules).anyMatch(other.get(0).getRules()::equals);
        return known ? zones : Stream.concat(zones.stream(), other.stream()).toList();
    }

    /** In the order of the file, since the first of several is offered first. */
    private static Map<ZoneId, List<String>> own() {
        Map<ZoneId, List<String>> names = new LinkedHashMap<>();
        Set<String> known = ZoneId.getAvailableZoneIds();
        lines().map(line -> line.split(": ", 2))
                // An older Java may not know the newest ids yet.
                .filter(line -> known.contains(line[0]))
                .forEach(line -> names.put(ZoneId.of(line[0]), List.of(line[1].split(", "))));
        return Collections.unmodifiableMap(names);
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(Zones.class.getResourceAsStream("zones.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
