package jianbao.summary;

import java.util.List;
import java.util.function.Function;

/**
 * How much each sentence shares with the others. The sum of a unit vector's cosines to many is its dot product with their
 * sum, so that no pair is looked at.
 */
final class Centrality {
    /** Sums of the same numbers in another order differ by less. */
    private static final double NOISE = 1e-9;

    private final List<Candidate> sentences;
    private final TermVector title;
    private final int terms;
    private final int shared;
    private final int[] sentencesWith;

    Centrality(List<Candidate> sentences, TermVector title) {
        this.sentences = sentences;
        this.title = title;
        this.terms = 1
                + Math.max(
                        title.greatest(),
                        sentences.stream()
                                .mapToInt(sentence -> sentence.terms().greatest())
                                .max()
                                .orElse(0));
        this.shared = sentences.stream()
                .mapToInt(sentence -> sentence.terms().rare().bound())
                .max()
                .orElse(0);
        this.sentencesWith = new int[terms];
        sentences.forEach(sentence -> sentence.terms().countInto(sentencesWith));
    }

    /** Fills the columns of centrality and likeness. */
    void into(double[][] rows) {
        directed(rows, TermVector::rare, Feature.RARE_ALL);
        directed(rows, TermVector::plain, Feature.PLAIN_ALL);
        common(rows);
        like(rows);
        for (int i = 0; i < rows.length; i++) {
            stand(sentences.get(i).terms(), rows[i]);
        }
    }

    /** Fills three columns: to all, to the later, to the earlier ones. */
    private void directed(double[][] rows, Function<TermVector, SparseVector> weighing, Feature all) {
        int column = all.column();
        double[] later = new double[shared];
        double[] earlier = new double[shared];
        sentences.forEach(sentence -> weighing.apply(sentence.terms()).addTo(later));
        for (int i = 0; i < rows.length; i++) {
            SparseVector vector = weighing.apply(sentences.get(i).terms());
            vector.subtractFrom(later);
            rows[i][column + 1] = vector.dot(later);
            rows[i][column + 2] = vector.dot(earlier);
            rows[i][column] = rows[i][column + 1] + rows[i][column + 2];
            vector.addTo(earlier);
        }
        scale(rows, column);
        scale(rows, column + 1);
        scale(rows, column + 2);
    }

    private void common(double[][] rows) {
        int column = Feature.COMMONNESS.column();
        double[] counted = new double[terms];
        sentences.forEach(sentence -> sentence.terms().addCountsTo(counted));
        for (int i = 0; i < rows.length; i++) {
            TermVector vector = sentences.get(i).terms();
            rows[i][column] = vector.sum(counted) / Math.max(1, vector.tokens());
        }
        scale(rows, column);
    }

    /** To 0 for the least and 1 for the greatest of the text. */
    private static void scale(double[][] rows, int column) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double[] row : rows) {
            least = Math.min(least, row[column]);
            greatest = Math.max(greatest, row[column]);
        }
        double range = greatest - least > NOISE ? greatest - least : 1;
        for (double[] row : rows) {
            row[column] = (row[column] - least) / range;
        }
    }

    /** Fills the columns of likeness to neighbours. */
    private void like(double[][] rows) {
        float[] first = new float[shared];
        float[] previous = new float[shared];
        for (int i = 0; i < rows.length; i++) {
            SparseVector vector = sentences.get(i).terms().plain();
            rows[i][Feature.LIKE_FIRST.column()] = vector.dot(first);
            rows[i][Feature.LIKE_PREVIOUS.column()] = vector.dot(previous);
            if (i == 0) {
                vector.putInto(first);
            } else {
                rows[i - 1][Feature.LIKE_NEXT.column()] = rows[i][Feature.LIKE_PREVIOUS.column()];
                sentences.get(i - 1).terms().plain().removeFrom(previous);
            }
            vector.putInto(previous);
        }
    }

    private void stand(TermVector terms, double[] row) {
        row[Feature.LIKE_TITLE.column()] = terms.rare().dot(title.rare());
        row[Feature.COVERS_TITLE.column()] = title.rare().covered(terms.rare());
        row[Feature.VARIETY.column()] = terms.size() / (double) Math.max(1, terms.tokens());
        row[Feature.ALONE.column()] = terms.alone(sentencesWith) / (double) Math.max(1, terms.size());
    }
}
