package jianbao.summary;

/** Weights of the terms that a text has, by number, ascending; all others weigh nothing. */
final class SparseVector {
    static final SparseVector NONE = new SparseVector(new int[0], new float[0]);

    private final int[] terms;
    private final float[] weights;

    private SparseVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** The vector with these weights, scaled to length 1; one without weights stays as it is. */
    static SparseVector unit(int[] terms, float[] weights) {
        double square = 0;
        for (float weight : weights) {
            square += weight * weight;
        }
        float length = square > 0 ? (float) Math.sqrt(square) : 1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= length;
        }
        return new SparseVector(terms, weights);
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
