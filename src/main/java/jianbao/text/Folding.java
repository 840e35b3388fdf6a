package jianbao.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes equal what readers take for equal: letters of another width, case or form, and any run of white space. */
final class Folding {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Sorting a run of marks takes quadratic time, and no language stacks as many (UAX #15, Stream-Safe Text Format). */
    private static final Pattern STACKED_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private Folding() {}

    /** The text in NFKC and lower case, without invisible characters, its white space single and none at the ends. */
    static String fold(String text) {
        return SPACE.matcher(letters(text)).replaceAll(" ").strip();
    }

    /** The same with white space as it was, for those to whom it only parts words. */
    static String letters(String text) {
        String safe = isPlain(text) ? text : withoutInvisible(text);
        return Normalizer.normalize(safe, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Most sentences have neither marks nor invisible characters, and this is told sooner than by patterns. */
    private static boolean isPlain(String text) {
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
