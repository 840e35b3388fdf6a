package jianbao.source;

import java.util.List;
import java.util.Optional;

/** Cuts front matter in TOML off a file, also where one of its two lines of three plus signs is missing. */
final class TomlMatter {
    private static final String MARK = "+++";
    /** In characters; more is no front matter. */
    private static final int LARGEST = 64 * 1024;

    private TomlMatter() {}

    /**
     * Empty where there is none.
     *
     * @param first the line where it begins, from 0
     */
    static Optional<Head> read(List<String> lines, int first) {
        boolean opened = isMark(lines.get(first));
        int start = opened ? first + 1 : first;
        int limit = Math.min(lines.size(), start + KeyLines.LONGEST);
        int mark = next(lines, start, limit);
        // Without its end it goes to the first empty line.
        int end = mark < 0 && opened ? gap(lines, start, limit) : mark;
        if (end < 0
                || lines.subList(start, end).stream().mapToInt(String::length).sum() > LARGEST) {
            return Optional.empty();
        }
        Toml toml = Toml.read(lines.subList(start, end));
        String missing = !opened
                ? "front matter without its opening +++"
                : mark < 0 ? "front matter without its closing +++" : "";
        int line = toml.fault() >= 0 ? start + toml.fault() + 1 : missing.isEmpty() ? 0 : first + 1;
        String fault = missing.isEmpty() && toml.fault() >= 0 ? "front matter is not TOML" : missing;
        List<String> body = lines.subList(Math.min(mark < 0 ? end : end + 1, lines.size()), lines.size());
        return toml.matter().map(matter -> new Head(matter, body, line, fault));
    }

    private static int next(List<String> lines, int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (isMark(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int gap(List<String> lines, int start, int limit) {
        int end = start;
        while (end < limit && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private static boolean isMark(String line) {
        return line.strip().equals(MARK);
    }
}
