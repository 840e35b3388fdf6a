package jianbao.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Grows trees that correct a linear model, one after another, each on a seeded sample of the documents (Friedman,
 * "Stochastic Gradient Boosting", 2002; leaf values by Newton's step; splits between at most {@value #BINS} values of a
 * feature).
 */
final class Boosting {
    private static final int BINS = 32;
    private static final int LEAVES = 6;
    private static final double RATE = 0.05;
    private static final double PENALTY = 10;
    private static final int SMALLEST_LEAF = 80;
    private static final double SAMPLE = 0.6;

    private final double[][] rows;
    private final double[] wanted;
    private final int[] lesson;
    private final double[] scores;
    private final double[] gradients;
    private final double[] curves;
    private final double[][] edges;
    private final byte[][] bins;
    private final Random random = new Random(1);

    /** The lines of the trees, as {@link Tree#read} takes them. */
    static List<List<String>> trees(List<Lesson> lessons, LinearFit linear, int number) {
        Boosting boosting = new Boosting(lessons, linear);
        return IntStream.range(0, number).mapToObj(i -> boosting.grow()).toList();
    }

    private Boosting(List<Lesson> lessons, LinearFit linear) {
        this.rows = lessons.stream().flatMap(l -> Arrays.stream(l.rows())).toArray(double[][]::new);
        this.wanted =
                lessons.stream().flatMapToDouble(l -> Arrays.stream(l.best())).toArray();
        this.lesson = IntStream.range(0, lessons.size())
                .flatMap(i -> IntStream.generate(() -> i).limit(lessons.get(i).rows().length))
                .toArray();
        this.scores = Arrays.stream(rows).mapToDouble(linear::value).toArray();
        this.gradients = new double[rows.length];
        this.curves = new double[rows.length];
        int width = Feature.values().length;
        this.edges = IntStream.range(0, width).mapToObj(this::edges).toArray(double[][]::new);
        this.bins = new byte[width][rows.length];
        for (int feature = 0; feature < width; feature++) {
            for (int i = 0; i < rows.length; i++) {
                int at = Arrays.binarySearch(edges[feature], rows[i][feature]);
                bins[feature][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
    }

    /** Values between which there are about equally many rows. Rounded, since the file holds them so. */
    private double[] edges(int feature) {
        double[] values =
                Arrays.stream(rows).mapToDouble(row -> row[feature]).sorted().toArray();
        TreeSet<Double> edges = new TreeSet<>();
        for (int bin = 1; bin < BINS; bin++) {
            int at = (int) ((long) bin * values.length / BINS);
            double edge = Training.rounded((values[at] + values[Math.max(0, at - 1)]) / 2);
            if (edge < values[values.length - 1]) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToDouble(edge -> edge).toArray();
    }

    /** A part of the rows, and how it is parted best. */
    private final class Leaf {
        final int[] members;
        final int depth;
        double gain;
        int feature = -1;
        int bin;
        Leaf left;
        Leaf right;

        Leaf(int[] members, int depth) {
            this.members = members;
            this.depth = depth;
            for (int i = 0; i < edges.length; i++) {
                part(i);
            }
        }

        private void part(int candidate) {
            double[] gradient = new double[BINS];
            double[] curve = new double[BINS];
            int[] count = new int[BINS];
            for (int row : members) {
                int in = bins[candidate][row];
                gradient[in] += gradients[row];
                curve[in] += curves[row];
                count[in]++;
            }
            double allGradient = Arrays.stream(gradient).sum();
            double allCurve = Arrays.stream(curve).sum();
            double leftGradient = 0;
            double leftCurve = 0;
            int leftCount = 0;
            for (int i = 0; i < edges[candidate].length; i++) {
                leftGradient += gradient[i];
                leftCurve += curve[i];
                leftCount += count[i];
                boolean large = leftCount >= SMALLEST_LEAF && members.length - leftCount >= SMALLEST_LEAF;
                double better = worth(leftGradient, leftCurve)
                        + worth(allGradient - leftGradient, allCurve - leftCurve)
                        - worth(allGradient, allCurve);
                if (large && better > gain) {
                    gain = better;
                    feature = candidate;
                    bin = i;
                }
            }
        }

        private double worth(double gradient, double curve) {
            return gradient * gradient / (curve + PENALTY);
        }

        void split() {
            left = new Leaf(
                    Arrays.stream(members)
                            .filter(row -> bins[feature][row] <= bin)
                            .toArray(),
                    depth + 1);
            right = new Leaf(
                    Arrays.stream(members)
                            .filter(row -> bins[feature][row] > bin)
                            .toArray(),
                    depth + 1);
        }

        double value() {
            double gradient =
                    Arrays.stream(members).mapToDouble(row -> gradients[row]).sum();
            double curve =
                    Arrays.stream(members).mapToDouble(row -> curves[row]).sum();
            return Training.rounded(RATE * gradient / (curve + PENALTY));
        }

        void write(List<String> lines) {
            String indent = " ".repeat(depth);
            if (left == null) {
                lines.add(indent + "= " + value());
                return;
            }
            lines.add(indent + Feature.values()[feature] + " " + edges[feature][bin]);
            left.write(lines);
            right.write(lines);
        }
    }

    private List<String> grow() {
        boolean[] sampled = new boolean[lesson[lesson.length - 1] + 1];
        for (int i = 0; i < sampled.length; i++) {
            sampled[i] = random.nextDouble() < SAMPLE;
        }
        for (int i = 0; i < rows.length; i++) {
            double chance = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = wanted[i] - chance;
            curves[i] = Math.max(1e-3, chance * (1 - chance));
        }
        Leaf root = new Leaf(
                IntStream.range(0, rows.length).filter(i -> sampled[lesson[i]]).toArray(), 0);
        List<Leaf> leaves = new ArrayList<>(List.of(root));
        while (leaves.size() < LEAVES) {
            Leaf best =
                    leaves.stream().reduce((a, b) -> b.gain > a.gain ? b : a).orElseThrow();
            if (best.gain <= 0) {
                break;
            }
            best.split();
            leaves.remove(best);
            leaves.add(best.left);
            leaves.add(best.right);
        }
        List<String> lines = new ArrayList<>();
        root.write(lines);
        Forest tree = new Forest(List.of(Tree.read(lines.iterator())));
        Arrays.setAll(scores, i -> tree.addTo(scores[i], rows[i]));
        return lines;
    }
}
