package jianbao.summary;

import java.util.regex.Pattern;

/**
 * Tells Chinese sentences that are not all Chinese: what is quoted from another language, such as what a model was asked,
 * and what a translator left.
 */
final class Foreign {
    /** So many Latin words in a row are no name. */
    private static final int FOREIGN_WORDS = 9;

    private static final Pattern FOREIGN = Pattern.compile("(?:[A-Za-z][\\w'’-]*[,:]? ){" + FOREIGN_WORDS + "}");

    /** Verbs and adverbs amid Chinese ones, half a name in kana, a placeholder. */
    private static final Pattern UNTRANSLATED = Pattern.compile(
            "[一-鿿] ?[a-z]{3,}(?:ed|ly) ?[一-鿿]|地 ?[a-z]{4,} ?[一-鿿]|[一-鿿]_[A-Z]{3,}|[一-鿿][ぁ-ヺ]|[ぁ-ヺ][一-鿿]");

    private Foreign() {}

    /** Whether many Latin words stand in a row in a Chinese sentence, or one that is neither a name nor a term. */
    static boolean isIn(String text) {
        return (Measure.count(' ', text) >= FOREIGN_WORDS
                        && FOREIGN.matcher(text).find())
                || (mayBeUntranslated(text) && UNTRANSLATED.matcher(text).find());
    }

    /** Whether kana, a small Latin letter or a low line stands next to an ideograph, behind it perhaps after a space. */
    private static boolean mayBeUntranslated(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (((c >= '_' && c <= 'z') || isKana(c)) && isBehindIdeograph(text, i)) {
                return true;
            }
        }
        return text.length() > 1 && isKana(text.charAt(0));
    }

    private static boolean isBehindIdeograph(String text, int at) {
        int before = text.charAt(at - 1) == ' ' && at > 1 ? at - 2 : at - 1;
        return Measure.isIdeograph(text.charAt(before)) || isKana(text.charAt(before));
    }

    private static boolean isKana(char c) {
        return c >= 'ぁ' && c <= 'ヺ';
    }
}
