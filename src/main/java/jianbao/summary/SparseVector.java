package jianbao.summary;

import java.util.Arrays;

/** Weights of the terms that a sentence shares with others, by number, ascending; all others weigh nothing. */
final class SparseVector {
    static final SparseVector NONE = new SparseVector(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;

    private SparseVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** Takes terms ascending, and scales their weights to a vector of length 1; one without weights stays as it is. */
    static final class Builder {
        private final int[] terms;
        private final float[] weights;
        private int size;
        private double square;

        /** For at most so many shared terms. */
        Builder(int most) {
            this.terms = new int[most + 1];
            this.weights = new float[most + 1];
        }

        /** Adds a term by its number among the shared ones; one that has none only makes the others weigh less. */
        void add(int number, float weight) {
            square += weight * weight;
            // Written always and counted by the sign: no processor foresees which terms are shared.
            terms[size] = number;
            weights[size] = weight;
            size += 1 + (number >> (Integer.SIZE - 1));
        }

        SparseVector unit() {
            float length = square > 0 ? (float) Math.sqrt(square) : 1;
            float[] scaled = Arrays.copyOf(weights, size);
            for (int i = 0; i < size; i++) {
                scaled[i] /= length;
            }
            return new SparseVector(Arrays.copyOf(terms, size), scaled);
        }
    }

    /** One more than the greatest number of a term. */
    int bound() {
        return terms.length == 0 ? 0 : terms[terms.length - 1] + 1;
    }

    int size() {
        return terms.length;
    }

    int term(int at) {
        return terms[at];
    }

    float weight(int at) {
        return weights[at];
    }

    /** What both have in common: of two unit vectors their cosine, 0 to 1. */
    double dot(SparseVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int left = terms[i];
            int right = other.terms[j];
            if (left == right) {
                sum += weights[i] * other.weights[j];
            }
            i += left <= right ? 1 : 0;
            j += left >= right ? 1 : 0;
        }
        return sum;
    }

    /** The same with a vector that has a weight for every term. */
    double dot(double[] dense) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * dense[terms[i]];
        }
        return sum;
    }

    double dot(float[] dense) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * dense[terms[i]];
        }
        return sum;
    }

    void putInto(float[] dense) {
        for (int i = 0; i < terms.length; i++) {
            dense[terms[i]] = weights[i];
        }
    }

    void removeFrom(float[] dense) {
        for (int term : terms) {
            dense[term] = 0;
        }
    }

    void addTo(double[] dense) {
        for (int i = 0; i < terms.length; i++) {
            dense[terms[i]] += weights[i];
        }
    }

    void subtractFrom(double[] dense) {
        for (int i = 0; i < terms.length; i++) {
            dense[terms[i]] -= weights[i];
        }
    }

    /** The part of a unit vector's squared length that lies in terms of the other. */
    double covered(SparseVector other) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int left = terms[i];
            int right = other.terms[j];
            if (left == right) {
                sum += weights[i] * weights[i];
            }
            i += left <= right ? 1 : 0;
            j += left >= right ? 1 : 0;
        }
        return sum;
    }
}
