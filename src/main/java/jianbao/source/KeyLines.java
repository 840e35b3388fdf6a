package jianbao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines {@code key: value} read one by one, for front matter that YAML refuses.
 *
 * @param matter what they say
 * @param last the last line that belongs to it, from 0
 * @param end the first line of the article, from 0
 * @param tornAt the line of a value that was torn over several lines, from 0; -1 where there is none
 */
record KeyLines(FrontMatter matter, int last, int end, int tornAt) {
    static final KeyLines NONE = new KeyLines(FrontMatter.NONE, 0, 0, -1);

    /** A torn title goes on in one of these; in the wild it is two or three lines, one of them dashes. */
    private static final int TORN_OVER = 6;
    /** In lines; more is no front matter. */
    static final int LONGEST = 300;

    /** A key that is nobody's business here, such as {@code layout: post}. */
    private static final Pattern OTHER = Pattern.compile("\\s*[A-Za-z_][\\w-]{0,30}:(?:\\s.*)?");

    private static final Set<String> LISTS = Set.of("author", "tags");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern ITEM = Pattern.compile("\\s*- +(\\S.*)");

    int known() {
        return matter.fields().size();
    }

    FrontMatter withTitle(String title) {
        Map<String, List<String>> fields = new LinkedHashMap<>(matter.fields());
        fields.put("title", List.of(title));
        return new FrontMatter(fields);
    }

    /** Reads from a key line on, to the first dashes or the first text that is no key. */
    static KeyLines read(List<String> lines, int start) {
        return new Reader(lines, start).read();
    }

    private static final class Reader {
        private final List<String> lines;
        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private List<String> current = new ArrayList<>();
        private int at;
        private int last;
        private int tornAt = -1;

        Reader(List<String> lines, int start) {
            this.lines = lines;
            this.at = start;
        }

        KeyLines read() {
            int limit = Math.min(lines.size(), at + LONGEST);
            while (at < limit && !FrontMatterRepair.isMark(lines.get(at)) && accept(lines.get(at))) {
                at++;
            }
            boolean closed = at < lines.size() && FrontMatterRepair.isMark(lines.get(at));
            fields.values().removeIf(List::isEmpty);
            return new KeyLines(new FrontMatter(fields), last, closed ? at + 1 : at, tornAt);
        }

        private boolean accept(String line) {
            if (FrontMatterRepair.isBlank(line)) {
                return true;
            }
            Optional<KeyLine> key = KeyLine.of(line);
            var item = ITEM.matcher(line);
            if (key.isPresent()) {
                take(key.get());
            } else if (item.matches() && last == at - 1) {
                current.add(KeyLine.unquoted(item.group(1).strip()));
            } else if (!OTHER.matcher(line).matches()) {
                return false;
            }
            last = at;
            return true;
        }

        private void take(KeyLine line) {
            // The first one counts: a key that stands twice was written again below by mistake.
            current = new ArrayList<>();
            fields.putIfAbsent(line.key(), current);
            String value = line.openQuote() == 0 ? line.value() : rejoined(line);
            if (isList(line.key(), value)) {
                COMMA.splitAsStream(value.substring(1, value.length() - 1))
                        .map(item -> KeyLine.unquoted(item.strip()))
                        .forEach(current::add);
            } else if (!value.isEmpty()) {
                current.add(KeyLine.unquoted(value));
            }
        }

        private static boolean isList(String key, String value) {
            return LISTS.contains(key) && value.startsWith("[") && value.endsWith("]");
        }

        /** A quotation that does not end on its line: the lines up to its end, or the line without the lonely mark. */
        private String rejoined(KeyLine line) {
            StringBuilder whole = new StringBuilder(line.value());
            int limit = Math.min(lines.size(), at + 1 + TORN_OVER);
            for (int i = at + 1; i < limit && KeyLine.of(lines.get(i)).isEmpty(); i++) {
                String next = lines.get(i).strip();
                if (!FrontMatterRepair.isBlank(next) && !FrontMatterRepair.isMark(next)) {
                    whole.append(' ').append(next);
                }
                if (next.endsWith(String.valueOf(line.openQuote()))) {
                    tornAt = at;
                    at = i;
                    return whole.toString();
                }
            }
            boolean lonely = line.value().indexOf(line.openQuote(), 1) < 0;
            return lonely ? line.value().substring(1) : line.value();
        }
    }
}
