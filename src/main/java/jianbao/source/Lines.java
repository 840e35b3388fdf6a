package jianbao.source;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts right what would mislead a Markdown parser, line by line. */
final class Lines {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern CUT = Pattern.compile(" {0,3}---\\s*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)\\*(?=\\d)");
    /** Markdown makes code of lines that are indented so far. */
    private static final int CODE_INDENT = 4;

    private Lines() {}

    static List<String> of(String text) {
        return Arrays.asList(BREAK.split(text, -1));
    }

    /**
     * The same of a text that need not be Markdown: a number that opens a line, an indent and a sign between digits are
     * what they are.
     */
    static String plain(String text) {
        return markdown(of(text).stream().map(Lines::escaped).toList());
    }

    private static String escaped(String line) {
        String bare = line.strip();
        Matcher number = NUMBER.matcher(bare);
        String text = number.lookingAt() ? number.replaceFirst("$1\\\\$2") : bare;
        // Within backticks nothing is escaped, and no asterisk is a sign of Markdown.
        return text.indexOf('*') < 0 || text.contains("`")
                ? text
                : BETWEEN_DIGITS.matcher(text).replaceAll(Matcher.quoteReplacement("\\*"));
    }

    /**
     * A text fit for a Markdown parser: without fences that have no partner, and with an empty line before each cut mark.
     * Without that {@code ---} would make a heading of the paragraph above it; who wants one underlines all of it.
     */
    static String markdown(List<String> lines) {
        List<String> body = atMargin(Templates.clear(lines));
        Set<Integer> strays = Fence.strays(body);
        StringBuilder text = new StringBuilder();
        Fence open = null;
        for (int i = 0; i < body.size(); i++) {
            if (!strays.contains(i)) {
                String line = body.get(i);
                text.append(open == null && CUT.matcher(line).matches() ? "\n" : "");
                text.append(line).append('\n');
                open = after(open, line);
            }
        }
        return text.toString();
    }

    static @Nullable Fence after(@Nullable Fence open, String line) {
        Fence fence = Fence.of(line).orElse(null);
        if (fence == null || (open != null && !fence.closes(open))) {
            return open;
        }
        return open == null ? fence : null;
    }

    /** Text that is indented as a whole is moved to the margin, or all of it would be code. */
    private static List<String> atMargin(List<String> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        int[] indents = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Lines::indent)
                .filter(indent -> indent >= CODE_INDENT)
                .toArray();
        int margin = Arrays.stream(indents).min().orElse(0);
        return written >= 2L * indents.length
                ? lines
                : lines.stream()
                        .map(line -> line.substring(Math.min(margin, indent(line))))
                        .toList();
    }

    /** How many blanks a line begins with. */
    static int indent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
