package jianbao.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final Set<Key> LISTS = Set.of(Key.AUTHOR, Key.TAGS, Key.IMAGE);
    private static final Pattern COMMA = Pattern.compile(",");
    /** Of these every name has something to say: categories are tags, and only one of several addresses may lead away. */
    private static final Set<Key> MERGED = Set.of(Key.TAGS, Key.URL);
    /** Nothing, or what YAML opens a text of several lines with. */
    private static final Pattern BLOCK = Pattern.compile("(?:[|>][+-]?\\d?[+-]?)?");

    private static final Pattern PART = Pattern.compile("(?:name|url|src|path|image)\\s*:\\s*(\\S.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*- +(\\S.*)");

    /** How many of the keys are there that tell front matter from an article. */
    int known() {
        return (int) matter.fields().keySet().stream().filter(Key::isTelling).count();
    }

    /** Reads from a key line on, to the first dashes or the first text that is no key. */
    static KeyLines read(List<String> lines, int start) {
        return new Reader(lines, start).read();
    }

    private static final class Reader {
        private final List<String> lines;
        private final Map<Key, List<String>> fields = new EnumMap<>(Key.class);
        private List<String> current = new ArrayList<>();
        private int at;
        private int last;
        private int tornAt = -1;
        /** Whether lines may follow that are indented, since the last key has no value on its own line. */
        private boolean open;

        private final int margin;

        Reader(List<String> lines, int start) {
            this.lines = lines;
            this.at = start;
            this.margin = Lines.indent(lines.get(start));
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
            Optional<KeyLine> key = isNested(line) ? Optional.empty() : KeyLine.of(line);
            var item = ITEM.matcher(line);
            if (key.isPresent()) {
                take(key.get());
            } else if (item.matches() && last == at - 1) {
                current.add(KeyLine.unquoted(item.group(1).strip()));
            } else if (isNested(line)) {
                nest(line.strip());
            } else if (OTHER.matcher(line).matches()) {
                current = new ArrayList<>();
                open = true;
            } else {
                return false;
            }
            last = at;
            return true;
        }

        /** Whether it is indented below a key without a value of its own. */
        private boolean isNested(String line) {
            return open
                    && last == at - 1
                    && Lines.indent(line) >= margin + 2
                    && !ITEM.matcher(line).matches();
        }

        /** {@code name: A} of an author, the next line of a text. */
        private void nest(String line) {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                current.add(KeyLine.unquoted(part.group(1).strip()));
            } else if (!OTHER.matcher(line).matches()) {
                String before = current.isEmpty() ? "" : current.remove(current.size() - 1) + " ";
                current.add(before + line);
            }
        }

        private void take(KeyLine line) {
            // The first one counts: a key that stands twice was written again below by mistake.
            current = MERGED.contains(line.key())
                    ? fields.computeIfAbsent(line.key(), any -> new ArrayList<>())
                    : new ArrayList<>();
            fields.putIfAbsent(line.key(), current);
            String value = line.openQuote() == 0 ? line.value() : rejoined(line);
            open = BLOCK.matcher(value).matches();
            if (isList(line.key(), value)) {
                COMMA.splitAsStream(value.substring(1, value.length() - 1))
                        .map(item -> KeyLine.unquoted(item.strip()))
                        .forEach(current::add);
            } else if (!open) {
                current.add(KeyLine.unquoted(value));
            }
        }

        private static boolean isList(Key key, String value) {
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
