package jianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of {@link Toml}: a text, a list or a map of these.
 *
 * @param moreLines how many lines it takes beyond the one where it begins
 * @param isBroken whether it is no TOML; it is what can be made of its line then
 */
record TomlValue(Object value, int moreLines, boolean isBroken) {
    private static final int DEEPEST = 6;
    private static final Pattern BARE = Pattern.compile("[^,\\]}#\n]*");
    private static final Pattern AFTER = Pattern.compile("[ \t]*(?:#[^\n]*)?(?:\n|$)");
    private static final Pattern GAP = Pattern.compile("(?:\\s|#[^\n]*)*+");
    private static final Pattern NAME = Pattern.compile("\"([^\"\n]*)\"|'([^'\n]*)'|([\\w.-]+)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U000([0-9a-fA-F]{5})|[ \t]*\n\\s*|(.))", Pattern.DOTALL);

    /** Reads a value whose first line is given without what stands before it. */
    static TomlValue read(String first, List<String> more) {
        String text = first + "\n" + String.join("\n", more);
        Scanner scanner = new Scanner(text);
        try {
            Object value = scanner.value(DEEPEST);
            if (AFTER.matcher(text).region(scanner.at, text.length()).lookingAt()) {
                String read = text.substring(0, scanner.at);
                return new TomlValue(
                        value, (int) read.chars().filter(c -> c == '\n').count(), false);
            }
        } catch (Broken e) {
            return salvaged(first);
        }
        return salvaged(first);
    }

    /** A quotation broken by its own marks: all between the first and the last of them. */
    private static TomlValue salvaged(String line) {
        String bare = line.strip();
        char mark = bare.isEmpty() ? 0 : bare.charAt(0);
        if (mark != '"' && mark != '\'') {
            return new TomlValue(bare, 0, true);
        }
        int last = bare.lastIndexOf(mark);
        return new TomlValue(unescaped(bare.substring(1, last > 0 ? last : bare.length())), 0, true);
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(meant(escape)));
    }

    private static String meant(MatchResult escape) {
        String code = escape.group(1) == null ? escape.group(2) : escape.group(1);
        if (code != null) {
            int point = Integer.parseInt(code, 16);
            return Character.isValidCodePoint(point) ? Character.toString(point) : "";
        }
        if (escape.group(3) == null) {
            return "";
        }
        return switch (escape.group(3)) {
            case "n", "r", "t", "f", "b", "e" -> " ";
            case "\"", "\\" -> escape.group(3);
            default -> escape.group(); // No escape of TOML: what the author meant is what stands there.
        };
    }

    /** It is no TOML. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken() {
            super("no TOML", null, false, false);
        }
    }

    private static final class Scanner {
        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        Object value(int depth) throws Broken {
            if (depth == 0) {
                throw new Broken();
            }
            for (String mark : List.of("\"\"\"", "'''", "\"", "'")) {
                if (text.startsWith(mark, at)) {
                    return quoted(mark);
                }
            }
            return switch (next()) {
                case '[' -> list(depth);
                case '{' -> map(depth);
                default -> matched(BARE).strip();
            };
        }

        private String quoted(String mark) throws Broken {
            int start = at + mark.length();
            boolean basic = mark.charAt(0) == '"';
            int end = text.indexOf(mark, start);
            while (basic && end > 0 && isEscaped(start, end)) {
                end = text.indexOf(mark, end + 1);
            }
            if (end < 0 || (mark.length() == 1 && text.substring(start, end).contains("\n"))) {
                throw new Broken();
            }
            at = end + mark.length();
            String inner = text.substring(start, end);
            return basic ? unescaped(inner) : inner;
        }

        private boolean isEscaped(int start, int end) {
            int slashes = 0;
            while (end - slashes > start && text.charAt(end - slashes - 1) == '\\') {
                slashes++;
            }
            return slashes % 2 == 1;
        }

        private List<Object> list(int depth) throws Broken {
            List<Object> list = new ArrayList<>();
            open();
            while (next() != ']') {
                list.add(value(depth - 1));
                separator(']');
            }
            at++;
            return list;
        }

        private Map<String, Object> map(int depth) throws Broken {
            Map<String, Object> map = new LinkedHashMap<>();
            open();
            while (next() != '}') {
                String name = matched(NAME).replaceAll("[\"']", "");
                matched(GAP);
                if (name.isEmpty() || next() != '=') {
                    throw new Broken();
                }
                open();
                map.putIfAbsent(name, value(depth - 1));
                separator('}');
            }
            at++;
            return map;
        }

        private void open() {
            at++;
            matched(GAP);
        }

        private void separator(char end) throws Broken {
            matched(GAP);
            if (next() == ',') {
                open();
            } else if (next() != end) {
                throw new Broken();
            }
        }

        private char next() throws Broken {
            if (at >= text.length()) {
                throw new Broken();
            }
            return text.charAt(at);
        }

        private String matched(Pattern pattern) {
            Matcher match = pattern.matcher(text).region(at, text.length());
            if (!match.lookingAt()) {
                return "";
            }
            at = match.end();
            return match.group();
        }
    }
}
