package jianbao.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes equal what readers take for equal: letters of another width, case or form, and any run of white space. */
final class Folding {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Sorting a run of marks takes quadratic time, and no language stacks as many (UAX #15, Stream-Safe Text Format). */
    private static final Pattern STACKED_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    /** Punctuation that NFKC leaves alone. */
    private static final String UNCHANGED = "。、“”‘’《》「」『』【】—–•·";

    private Folding() {}

    /** The text in NFKC and lower case, without invisible characters, its white space single and none at the ends. */
    static String fold(String text) {
        return SPACE.matcher(letters(text)).replaceAll(" ").strip();
    }

    /** The same with white space as it was, for those to whom it only parts words. */
    static String letters(String text) {
        String usual = usual(text);
        if (usual != null) {
            return usual;
        }
        String safe = hasNoMarks(text) ? text : withoutInvisible(text);
        return Normalizer.normalize(safe, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The same of a text of nothing but usual characters, sooner told one by one; null for any other. */
    private static @Nullable String usual(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            char c = text.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
            boolean han = c >= 0x4E00 && c <= 0x9FFF;
            if (!han && (narrow < ' ' || narrow > '~') && UNCHANGED.indexOf(c) < 0) {
                return null;
            }
            folded[i] = narrow >= 'A' && narrow <= 'Z' ? (char) (narrow - 'A' + 'a') : narrow;
        }
        return new String(folded);
    }

    /** Most sentences have neither marks nor invisible characters, and this is told sooner than by patterns. */
    private static boolean hasNoMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && isMarkOrInvisible(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMarkOrInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static String withoutInvisible(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return STACKED_MARKS.matcher(visible).replaceAll("$1");
    }
}
