package jianbao.view;

import java.util.regex.Pattern;
import jianbao.telegram.RichText;

/** Text that has to fit a line. A column is the width of a Latin letter; a Chinese character takes two. */
final class Line {
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}]+");
    // From here on, Unicode's blocks are those of East Asia and of symbols; the few exceptions do not matter here.
    private static final int FIRST_WIDE = 0x2E80;

    private Line() {}

    /** The text on one line, with {@code …} where it is cut to that many columns. */
    static String cut(String text, int columns) {
        String line = GAP.matcher(text).replaceAll(" ").strip();
        int units = units(line, columns);
        return units == line.length()
                ? line
                : RichText.plain(line).cutTo(units, 0).text();
    }

    static int columns(String text) {
        return text.codePoints().map(codePoint -> isWide(codePoint) ? 2 : 1).sum();
    }

    /** How much of the text fits that many columns, in UTF-16 units. */
    private static int units(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            taken += isWide(codePoint) ? 2 : 1;
            if (taken > columns) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE;
    }
}
