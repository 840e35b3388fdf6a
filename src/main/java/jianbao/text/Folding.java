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
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String safe = STACKED_MARKS.matcher(visible).replaceAll("$1");
        String normal = Normalizer.normalize(safe, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACE.matcher(normal).replaceAll(" ").strip();
    }
}
