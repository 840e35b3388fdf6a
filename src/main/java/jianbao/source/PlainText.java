package jianbao.source;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What is left of a text when everything that no reader sees is gone, and what can be told from how it looks. */
final class PlainText {
    /**
     * Unicode's format characters (zero-width spaces, direction marks, soft hyphens, byte order marks) and private use.
     * Kept: the joiners that shape letters and emoji, and the tags that end a flag.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]|\\u200D(?!\\p{So})");

    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Only around Chinese: elsewhere two asterisks may be a power, or a word that is not to be read. */
    private static final Pattern BOLD =
            Pattern.compile("\\*\\*[ \\u3000]?((?=[^*\n]{0,200}\\p{IsHan})[^*\n]{1,200}?)[ \\u3000]?\\*\\*");

    private static final Pattern ENDED = Pattern.compile("[。！？!?.…：:；;—～~][”’\"'」』）)\\]】》*_]*$");
    /** In characters: no text ends with more marks. */
    private static final int TAIL = 40;

    private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

    private PlainText() {}

    /** Without the marks for bold that Markdown does not see beside Chinese quotation marks, or with blanks inside. */
    static String withoutBold(String text) {
        return BOLD.matcher(text).replaceAll("$1");
    }

    /** One line without invisible characters, each run of blanks made one space. */
    static String line(String text) {
        if (isClean(text)) {
            return text.strip();
        }
        return BLANK.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Most lines are, and this is told sooner than by patterns: no invisible characters, no blanks but single spaces. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean clean = c == ' ' ? i == 0 || text.charAt(i - 1) != ' ' : c > ' ' && (c <= '~' || isOrdinary(c));
            if (!clean) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(char c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The same for a text whose line breaks and indents carry meaning: code, tables. */
    static String lines(String text) {
        return CONTROL.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll("")
                .stripTrailing();
    }

    /** A line in which HTML entities stand for themselves no more; for texts that are neither HTML nor Markdown. */
    static String unescaped(String text) {
        return line(Parser.unescapeEntities(text, false));
    }

    /** Whether there is anything to read in it: a letter, a digit, a symbol. */
    static boolean isReadable(String text) {
        return READABLE.matcher(text).find();
    }

    /** Whether it stops where a sentence or a clause may stop; a heading, a signature and a torn text do not. */
    static boolean isEnded(String text) {
        return ENDED.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
    }

    /** Whether it is written in sentences, as opposed to code: mostly Han characters, and a full stop among them. */
    static boolean isChineseProse(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .count();
        return han * 2 > letters && (text.contains("。") || text.contains("，"));
    }

    /** Its width on a screen in columns: a Chinese character takes two. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Whether two texts that were torn apart here need a space between them. */
    static boolean needsSpace(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && !isWide(before.codePointBefore(before.length()))
                && !isWide(after.codePointAt(0));
    }

    private static boolean isWide(int c) {
        // From the CJK radicals on. The punctuation below them that Chinese shares with English (“ ” …) is narrow.
        return (c >= 0x2E80 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
