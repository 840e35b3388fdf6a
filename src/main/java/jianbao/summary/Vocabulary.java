package jianbao.summary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianbao.text.Languages;
import jianbao.text.Terms;
import org.jspecify.annotations.Nullable;

/** Numbers the terms of one article, from 0, in the order in which they are met. */
final class Vocabulary {
    /** Shorter words of an alphabet are articles, prepositions and pieces of names. */
    private static final int SHORTEST_CONTENT = 3;

    /** A text of a thousand characters has about so many different terms. */
    private static final int USUAL = 1024;

    /** Terms of a longer text are not looked at. */
    private static final int LOOKED_AT = 1200;

    private static final int CJK = 0x2E80;

    /** What English has beyond the most common ones. */
    private static final Set<String> ENGLISH =
            Set.of(("about after again all also any because been before being between"
                            + " both can could did does down during each few further get had has having her here him his how"
                            + " into its just like made make many may more most much new nor now off once one only other our out"
                            + " over own said same say says she should some such than their them then there these those through"
                            + " too two under until very was were what when where which while who why will would year years you"
                            + " your mrs")
                    .split(" "));

    private final Set<String> small;
    private final boolean english;
    private final Map<String, Integer> numbers = new HashMap<>(2 * USUAL);
    private boolean[] content = new boolean[USUAL];

    Vocabulary(@Nullable String language) {
        this.small = Languages.smallWords(language);
        this.english = language != null && language.startsWith("en");
    }

    /** The numbers of a text's terms, in their order; those that are new are learned. */
    int[] numbers(String text) {
        List<String> found = Terms.of(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        int[] result = new int[found.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = number(found.get(i));
        }
        return result;
    }

    private int number(String term) {
        Integer known = numbers.get(term);
        return known != null ? known : learned(term);
    }

    private int learned(String term) {
        int number = numbers.size();
        numbers.put(term, number);
        if (number == content.length) {
            content = Arrays.copyOf(content, 2 * number);
        }
        content[number] = isContent(term);
        return number;
    }

    private boolean isContent(String term) {
        return term.charAt(0) >= CJK
                || (term.length() >= SHORTEST_CONTENT && !small.contains(term) && !(english && ENGLISH.contains(term)));
    }

    /** How many different terms were met. */
    int size() {
        return numbers.size();
    }

    /** Whether a term names something, as far as its form tells: no small word that holds sentences together. */
    boolean isContent(int term) {
        return content[term];
    }
}
