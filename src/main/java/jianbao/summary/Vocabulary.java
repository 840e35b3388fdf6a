package jianbao.summary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jianbao.text.Languages;
import jianbao.text.Terms;
import org.jspecify.annotations.Nullable;

/** Numbers the terms of one article, from 0, in the order in which they are met. */
final class Vocabulary implements Terms.Taker {
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
    private final Map<String, Integer> words = new HashMap<>();
    private final PairNumbers pairs = new PairNumbers();
    private boolean[] content = new boolean[USUAL];
    private int size;
    private int[] zeros = new int[USUAL];
    private int[] met = new int[LOOKED_AT];
    private int count;

    Vocabulary(@Nullable String language) {
        this.small = Languages.smallWords(language);
        this.english = language != null && language.startsWith("en");
    }

    /** The numbers of a text's terms, in their order; those that are new are learned. */
    int[] numbers(String text) {
        count = 0;
        Terms.each(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text, this);
        return Arrays.copyOf(met, count);
    }

    @Override
    public void word(String word) {
        Integer known = words.get(word);
        if (known == null) {
            words.put(word, size);
        }
        meet(known == null ? size : known, known == null && isContent(word));
    }

    @Override
    public void pair(int first, int second) {
        meet(pairs.putIfAbsent(first, second, size), true);
    }

    private void meet(int number, boolean isContent) {
        if (number == size) {
            content = size == content.length ? Arrays.copyOf(content, 2 * size) : content;
            content[size++] = isContent;
        }
        met = count == met.length ? Arrays.copyOf(met, 2 * count) : met;
        met[count++] = number;
    }

    private boolean isContent(String term) {
        return term.charAt(0) >= CJK
                || (term.length() >= SHORTEST_CONTENT && !small.contains(term) && !(english && ENGLISH.contains(term)));
    }

    /** A zero for each term that was met, to count with; whoever does leaves zeros behind. */
    int[] zeros() {
        if (zeros.length < size) {
            zeros = new int[content.length];
        }
        return zeros;
    }

    /** How many different terms were met. */
    int size() {
        return size;
    }

    /** Whether a term names something, as far as its form tells: no small word that holds sentences together. */
    boolean isContent(int term) {
        return content[term];
    }
}
