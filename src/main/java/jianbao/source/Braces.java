package jianbao.source;

import java.util.List;

/** Finds where the braces close that open a file, as JSON has it. */
final class Braces {
    private int depth;
    private boolean quoted;
    private boolean escaped;

    private Braces() {}

    /** The line that ends with the last brace; -1 where there is none soon, or more stands behind it. */
    static int end(List<String> lines, int first) {
        Braces braces = new Braces();
        for (int i = first; i < Math.min(lines.size(), first + KeyLines.LONGEST); i++) {
            String line = lines.get(i).strip();
            for (int at = 0; at < line.length(); at++) {
                braces.pass(line.charAt(at));
                if (braces.depth == 0) {
                    return at == line.length() - 1 ? i : -1;
                }
            }
        }
        return -1;
    }

    private void pass(char c) {
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = true;
        } else {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
    }
}
