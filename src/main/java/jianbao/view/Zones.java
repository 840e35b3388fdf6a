package jianbao.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
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

    /** The names that the file gives an id. */
    private static final Map<String, List<String>> OWN = own();

    /** Ids, since to read the rules of all zones takes Java a tenth of a second. */
    private static final Map<String, List<String>> BY_NAME = byName();

    private Zones() {}

    /** The zones that are called so; several where the name does not tell which, none where nobody calls one so. */
    public static List<ZoneId> named(String words) {
        Optional<ZoneOffset> offset = Offsets.read(folded(words));
        return offset.isPresent() ? List.of(offset.get()) : clocks(BY_NAME.getOrDefault(key(words), List.of()));
    }

    /** Two ids of one clock are one. */
    private static List<ZoneId> clocks(List<String> ids) {
        Map<ZoneRules, ZoneId> clocks = new LinkedHashMap<>();
        ids.stream().map(ZoneId::of).forEach(zone -> clocks.putIfAbsent(zone.getRules(), zone));
        return List.copyOf(clocks.values());
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
        List<String> own = OWN.getOrDefault(zone.getId(), List.of());
        return language == Language.CHINESE && !own.isEmpty()
                ? own.get(0)
                : lastPart(zone.getId()).replace('_', ' ');
    }

    private static String lastPart(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static Map<String, List<String>> byName() {
        Map<String, List<String>> ids = new HashMap<>();
        OWN.forEach((id, names) -> names.forEach(name -> add(ids, key(name), id)));
        Set<String> own = Set.copyOf(ids.keySet());
        // In the order of the alphabet, so that it is the same zone on every run.
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ids.putIfAbsent(key(id), List.of(id));
            if (PLACE.matcher(id).matches() && !own.contains(key(lastPart(id)))) {
                add(ids, key(lastPart(id)), id);
            }
        }
        // Of Etc/GMT+8, which is what others call GMT-8, the key does not tell the sign.
        ids.keySet().removeIf(name -> name.startsWith("etc/") || name.startsWith("systemv/"));
        return Map.copyOf(ids);
    }

    private static void add(Map<String, List<String>> ids, String name, String id) {
        ids.merge(
                name,
                List.of(id),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    /** In the order of the file, since the first of several is offered first. */
    private static Map<String, List<String>> own() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        Set<String> known = ZoneId.getAvailableZoneIds();
        lines().map(line -> line.split(": ", 2))
                // An older Java may not know the newest ids yet.
                .filter(line -> known.contains(line[0]))
                .forEach(line -> names.put(line[0], List.of(line[1].split(", "))));
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
