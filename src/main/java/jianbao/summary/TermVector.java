package jianbao.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jianbao.text.Terms;

/**
 * Which terms a sentence has, each once, by number, ascending; and how much each weighs. Weights are set once the whole
 * text is known.
 */
final class TermVector {
    /** Terms of a longer text are not looked at. */
    private static final int LOOKED_AT = 1200;

    private final int[] terms;
    private final int[] counts;
    private final float[] weights;

    private TermVector(int[] terms, int[] counts) {
        this.terms = terms;
        this.counts = counts;
        this.weights = new float[terms.length];
    }

    /** The terms of a text, numbered by a dictionary that learns those that it does not know. */
    static TermVector of(String text, Map<String, Integer> dictionary) {
        List<String> found = Terms.of(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        int[] all = found.stream()
                .mapToInt(term -> dictionary.computeIfAbsent(term, t -> dictionary.size()))
                .sorted()
                .toArray();
        int[] terms = Arrays.stream(all).distinct().toArray();
        int[] counts = new int[terms.length];
        int at = 0;
        for (int term : all) {
            at += term == terms[at] ? 0 : 1;
            counts[at]++;
        }
        return new TermVector(terms, counts);
    }

    /** How many different terms there are. */
    int size() {
        return terms.length;
    }

    /** Whether both have the same terms, however often. */
    boolean isSameAs(TermVector other) {
        return Arrays.equals(terms, other.terms);
    }

    /** Adds one for each of its terms. */
    void countInto(int[] sentencesWith) {
        for (int term : terms) {
            sentencesWith[term]++;
        }
    }

    /**
     * Weighs each term by TF-ISF, ln(1 + tf) ln((n + 1) / (sf + 0.5)), and scales the vector to length 1.
     *
     * @param sentencesWith how many of the n sentences have a term
     */
    void weigh(int[] sentencesWith, int n) {
        double square = 0;
        for (int i = 0; i < terms.length; i++) {
            double rarity = Math.log((n + 1) / (sentencesWith[terms[i]] + 0.5));
            double weight = Math.log1p(counts[i]) * Math.max(rarity, 0);
            weights[i] = (float) weight;
            square += weight * weight;
        }
        float length = square > 0 ? (float) Math.sqrt(square) : 1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
    }

    /** 0 for nothing in common to 1 for the same weights. */
    double cosine(TermVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i] * other.weights[j];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** Whether one says again what the other says: most terms are the same, or nearly all of the shorter one's. */
    boolean repeats(TermVector other) {
        int shared = shared(other);
        int smaller = Math.min(terms.length, other.terms.length);
        return shared >= 0.8 * smaller || shared >= 0.6 * (terms.length + other.terms.length - shared);
    }

    /** Whether one has nearly all terms of the other and hardly any more. */
    boolean isNearly(TermVector other) {
        int shared = shared(other);
        return shared >= 0.8 * (terms.length + other.terms.length - shared);
    }

    private int shared(TermVector other) {
        int shared = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
