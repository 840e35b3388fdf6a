package jianbao.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Regression trees that are asked together. Walked one by one, each of their questions is a branch that the processor
 * cannot foresee. Here the questions about a feature stand together, by threshold: those above the feature's value are
 * skipped at once, and of the others each rules out the leaves on its left. What a tree adds is the first leaf that is left
 * over. (QuickScorer: Lucchese et al., SIGIR 2015.)
 */
final class Forest {
    private static final int MOST_LEAVES = Integer.SIZE;

    /** By feature where its questions begin, and at last where all end. */
    private final int[] begins = new int[Feature.values().length + 1];

    private final double[] thresholds;
    private final int[] trees;

    /** By question, a bit for each leaf of its tree that is not on its left. */
    private final int[] right;

    /** By tree, from left to right. */
    private final double[][] leaves;

    /**
     * A question of a tree.
     *
     * @param threshold the greatest value that goes left
     * @param left a bit for each leaf there
     */
    record Question(int tree, int feature, double threshold, int left) {}

    /** Throws IllegalArgumentException when a tree has too many leaves. */
    Forest(List<Tree> trees) {
        List<Question> questions = new ArrayList<>();
        this.leaves = new double[trees.size()][];
        for (int i = 0; i < leaves.length; i++) {
            questions.addAll(trees.get(i).questions(i));
            leaves[i] = trees.get(i).leaves();
            if (leaves[i].length > MOST_LEAVES) {
                throw new IllegalArgumentException("a tree of " + leaves[i].length + " leaves");
            }
        }
        questions.sort(Comparator.comparingInt(Question::feature).thenComparingDouble(Question::threshold));
        questions.forEach(question -> begins[question.feature() + 1]++);
        for (int feature = 1; feature < begins.length; feature++) {
            begins[feature] += begins[feature - 1];
        }
        this.thresholds = questions.stream().mapToDouble(Question::threshold).toArray();
        this.trees = questions.stream().mapToInt(Question::tree).toArray();
        this.right = questions.stream().mapToInt(question -> ~question.left()).toArray();
    }

    /** The sum with what each tree adds, one after the other. */
    double addTo(double sum, double[] features) {
        int[] left = new int[leaves.length];
        Arrays.fill(left, -1);
        for (int feature = 0; feature < features.length; feature++) {
            double value = features[feature];
            int end = begins[feature + 1];
            for (int i = begins[feature]; i < end && value > thresholds[i]; i++) {
                left[trees[i]] &= right[i];
            }
        }
        double added = sum;
        for (int i = 0; i < left.length; i++) {
            added += leaves[i][Integer.numberOfTrailingZeros(left[i])];
        }
        return added;
    }
}
