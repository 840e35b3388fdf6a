package jianbao.summary;

import java.util.Arrays;
import java.util.List;

/**
 * Which of some sentences have a term (an inverted index), and by it what a further sentence has in common with each: only
 * what is shared is looked at, where pair by pair all terms of both would be.
 */
final class Postings {
    /** By term, the posting that came last; 0 where there is none. */
    private final int[] last;

    /** By posting, the one before it of the same term. */
    private final int[] before;

    /** By posting, the number of its sentence. */
    private final int[] sentence;

    private final float[] weights;
    private int postings;

    private final int[] shared;
    private final double[] cosines;
    private int sentences;

    /** For so many sentences that have so many terms together, each term by a number below a bound. */
    Postings(int bound, int terms, int sentences) {
        this.last = new int[bound];
        this.before = new int[terms + 1];
        this.sentence = new int[terms + 1];
        this.weights = new float[terms + 1];
        this.shared = new int[sentences];
        this.cosines = new double[sentences];
    }

    /** With room for these, none of which is added yet. */
    static Postings withRoomFor(List<SparseVector> vectors) {
        int bound = vectors.stream().mapToInt(SparseVector::bound).max().orElse(0);
        int terms = vectors.stream().mapToInt(SparseVector::size).sum();
        return new Postings(bound, terms, vectors.size());
    }

    /** Adds a sentence; they are numbered from 0. */
    void add(SparseVector vector) {
        for (int i = 0; i < vector.size(); i++) {
            int term = vector.term(i);
            before[++postings] = last[term];
            sentence[postings] = sentences;
            weights[postings] = vector.weight(i);
            last[term] = postings;
        }
        sentences++;
    }

    /** Compares a sentence to all that were added. */
    void compare(SparseVector vector) {
        Arrays.fill(shared, 0, sentences, 0);
        Arrays.fill(cosines, 0, sentences, 0);
        for (int i = 0; i < vector.size(); i++) {
            float weight = vector.weight(i);
            for (int at = last[vector.term(i)]; at > 0; at = before[at]) {
                shared[sentence[at]]++;
                cosines[sentence[at]] += weight * weights[at];
            }
        }
    }

    /** How many different terms the sentence that was compared has in common with that one. */
    int shared(int number) {
        return shared[number];
    }

    /** The greatest cosine of the sentence that was compared, 0 where there was none to compare. */
    double likeness() {
        double greatest = 0;
        for (int i = 0; i < sentences; i++) {
            greatest = Math.max(greatest, cosines[i]);
        }
        return greatest;
    }
}
