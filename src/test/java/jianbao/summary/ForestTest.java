package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ForestTest {
    @Test
    void a_tree_asks_from_the_root_to_a_leaf() {
        Forest forest =
                forest(List.of(List.of("POSITION 0.5", " LENGTH 1", "  = 1", "  = 2", " FIRST 0", "  = 3", "  = 4")));
        assertThat(forest.addTo(0, features(0.5, 1, 0))).isEqualTo(1);
        assertThat(forest.addTo(0, features(0.4, 1.1, 0))).isEqualTo(2);
        assertThat(forest.addTo(0, features(0.6, 1, 0))).isEqualTo(3);
        assertThat(forest.addTo(0, features(0.6, 1, 1))).isEqualTo(4);
    }

    @Test
    void adds_what_each_tree_answers_that_is_walked() {
        Random random = new Random(5);
        List<List<String>> trees =
                Stream.generate(() -> grown(random, 5)).limit(40).toList();
        Forest forest = forest(trees);
        for (int i = 0; i < 200; i++) {
            // Few values, so that many stand on a threshold.
            double[] features =
                    random.ints(Feature.values().length, 0, 5).asDoubleStream().toArray();
            double walked = 1;
            for (List<String> tree : trees) {
                walked += walk(tree.iterator(), features);
            }
            assertThat(forest.addTo(1, features)).isEqualTo(walked);
        }
    }

    @Test
    void a_forest_without_trees_adds_nothing() {
        assertThat(forest(List.of()).addTo(3, features(0, 0, 0))).isEqualTo(3);
    }

    @Test
    void a_tree_of_too_many_leaves_is_refused() {
        assertThat(forest(List.of(comb(31))).addTo(0, features(0, 0, 0))).isEqualTo(30);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forest(List.of(comb(32))))
                .withMessage("a tree of 33 leaves");
    }

    /** Whose right branch is a leaf at each question. */
    private static List<String> comb(int questions) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            lines.add("POSITION " + -i);
        }
        for (int i = 0; i <= questions; i++) {
            lines.add("= " + i);
        }
        return lines;
    }

    private static List<String> grown(Random random, int deepest) {
        if (deepest == 0 || random.nextInt(5) == 0) {
            return List.of("= " + random.nextGaussian());
        }
        Feature[] features = Feature.values();
        List<String> lines = new ArrayList<>();
        lines.add(features[random.nextInt(features.length)] + " " + random.nextInt(5));
        lines.addAll(grown(random, deepest - 1));
        lines.addAll(grown(random, deepest - 1));
        return lines;
    }

    /** Both branches are read, and one of them is answered. */
    private static double walk(Iterator<String> lines, double[] features) {
        String[] parts = lines.next().split(" ");
        double number = Double.parseDouble(parts[1]);
        if (parts[0].equals("=")) {
            return number;
        }
        double left = walk(lines, features);
        double right = walk(lines, features);
        return features[Feature.valueOf(parts[0]).column()] <= number ? left : right;
    }

    private static Forest forest(List<List<String>> trees) {
        return new Forest(
                trees.stream().map(lines -> Tree.read(lines.iterator())).toList());
    }

    private static double[] features(double position, double length, double first) {
        double[] features = new double[Feature.values().length];
        features[Feature.POSITION.column()] = position;
        features[Feature.LENGTH.column()] = length;
        features[Feature.FIRST.column()] = first;
        return features;
    }
}
