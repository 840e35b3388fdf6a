package jianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TOML as it stands above articles: tables, dotted keys, strings of all four kinds, arrays, inline tables; numbers, dates
 * and switches are the text that stands there. A line that is no TOML is noted and passed over, a quotation that breaks
 * off ends with its line: what else stands there is wanted all the same. See <a href="https://toml.io/en/v1.0.0">TOML
 * 1.0.0</a>.
 */
final class Toml {
    private static final Pattern TABLE = Pattern.compile("\\s*\\[(\\[?)\\s*([^\\[\\]\n]{1,100}?)\\s*]]?\\s*(?:#.*)?");
    private static final Pattern PAIR = Pattern.compile(
            "\\s*((?:[\\p{L}\\p{N}_-]+|\"[^\"\n]*\"|'[^'\n]*')(?:\\s*\\.\\s*[\\p{L}\\p{N}_-]+)*)\\s*=\\s*");
    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?");
    private static final Pattern DOT = Pattern.compile("\\s*\\.\\s*");
    private static final Pattern QUOTES = Pattern.compile("[\"']");

    private final List<String> lines;
    private final Map<String, Object> root = new LinkedHashMap<>();
    private Map<String, Object> table = root;
    private int fault = -1;

    private Toml(List<String> lines) {
        this.lines = lines;
    }

    /** Reads the lines between the marks; at most some hundred. */
    static Toml read(List<String> lines) {
        Toml toml = new Toml(lines);
        for (int i = 0; i < lines.size(); ) {
            i = toml.readLine(i);
        }
        return toml;
    }

    /** The known keys; empty where nothing was understood. */
    Optional<FrontMatter> matter() {
        return Fields.of(root);
    }

    /** The first line that is no TOML, from 0; -1 where all of it is. */
    int fault() {
        return fault;
    }

    /** Reads what begins in a line, and says where it goes on. */
    private int readLine(int at) {
        String line = lines.get(at);
        Matcher header = TABLE.matcher(line);
        Matcher pair = PAIR.matcher(line);
        if (header.matches()) {
            table = opened(header.group(2), !header.group(1).isEmpty());
        } else if (pair.lookingAt()) {
            String rest = line.substring(pair.end());
            TomlValue value = TomlValue.read(rest, lines.subList(at + 1, lines.size()));
            noteIf(value.isBroken(), at);
            put(QUOTES.matcher(pair.group(1)).replaceAll(""), value.value());
            return at + 1 + value.moreLines();
        } else {
            noteIf(!NOTHING.matcher(line).matches(), at);
        }
        return at + 1;
    }

    private void noteIf(boolean broken, int line) {
        fault = broken && fault < 0 ? line : fault;
    }

    /** The first of two counts. */
    private void put(String dotted, Object value) {
        String[] path = DOT.split(dotted, -1);
        Map<String, Object> at = table;
        for (int i = 0; i < path.length - 1; i++) {
            at = child(at, path[i]);
        }
        at.putIfAbsent(path[path.length - 1], value);
    }

    private Map<String, Object> opened(String dotted, boolean listed) {
        Map<String, Object> at = root;
        String[] path = DOT.split(QUOTES.matcher(dotted).replaceAll(""), -1);
        for (int i = 0; i < path.length - (listed ? 1 : 0); i++) {
            at = child(at, path[i]);
        }
        return listed ? element(at, path[path.length - 1]) : at;
    }

    private static Map<String, Object> element(Map<String, Object> at, String name) {
        Map<String, Object> element = new LinkedHashMap<>();
        List<Object> all = new ArrayList<>();
        if (at.get(name) instanceof List<?> before) {
            all.addAll(before);
        }
        all.add(element);
        at.put(name, all);
        return element;
    }

    @SuppressWarnings("unchecked") // Every map in the tree is made here or in TomlValue, with texts as keys.
    private static Map<String, Object> child(Map<String, Object> at, String name) {
        Object child = at.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
        return child instanceof Map<?, ?> ? (Map<String, Object>) child : new LinkedHashMap<>();
    }
}
