package jianbao.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line {@code key: value} whose key is one of front matter.
 *
 * @param key what it is about
 * @param value as written, with its quotation marks
 */
record KeyLine(Key key, String value) {
    private static final Pattern FORM =
            Pattern.compile("[\\s\\p{Z}]*+[\"'*]*+(\\p{L}[\\p{L}_ -]{0,15}?)[\"'*]*\\s*[:：](.*)");

    static Optional<KeyLine> of(String line) {
        Matcher match = FORM.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Key.of(match.group(1))
                .map(key -> new KeyLine(
                        key, value(match.group(2).strip(), line.strip().startsWith("\""))));
    }

    /** Behind a key in quotation marks this is JSON, where a comma ends the line. */
    private static String value(String text, boolean json) {
        return json && text.endsWith(",") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /** The quotation mark that opens the value and does not close it on this line; 0 where there is none. */
    char openQuote() {
        char first = value.isEmpty() ? 0 : value.charAt(0);
        boolean quoted = first == '\'' || first == '"';
        return quoted && (value.length() == 1 || value.charAt(value.length() - 1) != first) ? first : 0;
    }

    /** A value without its own quotation marks; those inside are the author's. */
    static String unquoted(String value) {
        char first = value.isEmpty() ? 0 : value.charAt(0);
        boolean quoted =
                (first == '\'' || first == '"') && value.length() > 1 && value.charAt(value.length() - 1) == first;
        if (!quoted) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        return first == '"' ? inner.replace("\\\"", "\"") : inner.replace("''", "'");
    }
}
