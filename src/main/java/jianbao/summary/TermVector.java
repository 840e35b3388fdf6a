package jianbao.summary;

import java.util.Arrays;

/**
 * Which terms a sentence has, each once, by number, ascending; and how much each weighs. Weights are set once the whole
 * text is known.
 *
 * <p>They are weighed twice. Rare terms tell what a sentence alone has, and two sentences with the same rare terms say the
 * same. Plain counts, small words left out, tell what the article is about: for that the terms that recur are the ones
 * that matter.
 */
final class TermVector {
    private static final double ONCE = Math.log1p(1);

    private final int[] terms;
    private final int[] counts;
    private final int tokens;
    private SparseVector rare = SparseVector.NONE;
    private SparseVector plain = SparseVector.NONE;

    private TermVector(int[] terms, int[] counts, int tokens) {
        this.terms = terms;
        this.counts = counts;
        this.tokens = tokens;
    }

    static TermVector of(String text, Vocabulary vocabulary) {
        int known = vocabulary.size();
        int[] met = vocabulary.numbers(text);
        int[] times = vocabulary.zeros();
        int[] terms = new int[met.length];
        int size = 0;
        for (int term : met) {
            if (times[term]++ == 0 && term < known) {
                terms[size++] = term;
            }
        }
        Arrays.sort(terms, 0, size);
        // Those that are new follow, and have the next numbers.
        for (int term = known; term < vocabulary.size(); term++) {
            terms[size++] = term;
        }
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            counts[i] = times[terms[i]];
            times[terms[i]] = 0;
        }
        return new TermVector(Arrays.copyOf(terms, size), counts, met.length);
    }

    /** How many different terms there are. */
    int size() {
        return terms.length;
    }

    /** The greatest number of a term, -1 where there is none. */
    int greatest() {
        return terms.length == 0 ? -1 : terms[terms.length - 1];
    }

    /** How many terms there are, each as often as it occurs. */
    int tokens() {
        return tokens;
    }

    /** Which part of its terms other sentences have too, by how many have each. */
    double recurring(int[] sentencesWith) {
        int recurring = 0;
        for (int term : terms) {
            recurring += sentencesWith[term] > 1 ? 1 : 0;
        }
        return (double) recurring / Math.max(1, terms.length);
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

    /** Adds how often it has each term. */
    void addCountsTo(double[] counted) {
        for (int i = 0; i < terms.length; i++) {
            counted[terms[i]] += counts[i];
        }
    }

    /** The sum over its terms, each as often as it occurs. */
    double sum(double[] ofTerm) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += counts[i] * ofTerm[terms[i]];
        }
        return sum;
    }

    /** How many of its terms no other sentence has. */
    int alone(int[] sentencesWith) {
        int alone = 0;
        for (int term : terms) {
            alone += sentencesWith[term] == 1 ? 1 : 0;
        }
        return alone;
    }

    /** Weighs those of its terms that are shared, by the place that all of them have. */
    void weigh(Occurrences occurrences, Vocabulary vocabulary) {
        rare = rare(occurrences);
        plain = plain(occurrences, vocabulary);
    }

    /** By TF-ISF, ln(1 + tf) times the rarity. */
    private SparseVector rare(Occurrences occurrences) {
        SparseVector.Builder vector = new SparseVector.Builder(shared(occurrences));
        for (int i = 0; i < terms.length; i++) {
            double often = counts[i] == 1 ? ONCE : Math.log1p(counts[i]);
            vector.add(occurrences.number(terms[i]), (float) (often * occurrences.rarity(terms[i])));
        }
        return vector.unit();
    }

    private SparseVector plain(Occurrences occurrences, Vocabulary vocabulary) {
        SparseVector.Builder vector = new SparseVector.Builder(shared(occurrences));
        for (int i = 0; i < terms.length; i++) {
            if (vocabulary.isContent(terms[i])) {
                vector.add(occurrences.number(terms[i]), counts[i]);
            }
        }
        return vector.unit();
    }

    private int shared(Occurrences occurrences) {
        int shared = 0;
        for (int term : terms) {
            shared += 1 + (occurrences.number(term) >> (Integer.SIZE - 1));
        }
        return shared;
    }

    /** Its terms as unit vector, the rare ones heaviest. */
    SparseVector rare() {
        return rare;
    }

    /** Its content terms as unit vector, each by its count. */
    SparseVector plain() {
        return plain;
    }

    /** Whether one says again what the other says: most terms are the same, or nearly all of the shorter one's. */
    boolean repeats(TermVector other, int shared) {
        int smaller = Math.min(terms.length, other.terms.length);
        return shared >= 0.8 * smaller || shared >= 0.6 * (terms.length + other.terms.length - shared);
    }

    /** Whether one has nearly all terms of the other and hardly any more. */
    boolean isNearly(TermVector other, int shared) {
        return shared >= 0.8 * (terms.length + other.terms.length - shared);
    }

    /** How many different terms both have. */
    int shared(TermVector other) {
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
