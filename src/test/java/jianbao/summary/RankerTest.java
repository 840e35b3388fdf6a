package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankerTest {
    private static final String FILE = """
            # A comment.
            in-order 10
            floor 0.25
            redundancy 1.5
            bias -1
            weight LENGTH 2
            weight FIRST 0.5
            tree
            POSITION 0.25
             = 0.125
             = -4
            tree
            = 8
            """;

    @Test
    void a_score_is_the_weighted_sum_of_the_features_and_what_each_tree_adds() {
        Ranker ranker = ranker(FILE);
        assertThat(ranker.score(features(0.25, 3, 1))).isEqualTo(-1 + 2 * 3 + 0.5 + 0.125 + 8);
        assertThat(ranker.score(features(0.26, 3, 0))).isEqualTo(-1 + 2 * 3 - 4 + 8);
    }

    @Test
    void settings_are_read() {
        Ranker ranker = ranker(FILE);
        assertThat(ranker.floor()).isEqualTo(0.25);
        assertThat(ranker.redundancy()).isEqualTo(1.5);
        assertThat(ranker.keepsOrder(10)).isTrue();
        assertThat(ranker.keepsOrder(11)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            weight COLOUR 1       | COLOUR
            weight LENGTH         | 3 words expected, not 2
            weight LENGTH 1 2     | 3 words expected, not 4
            weight LENGTH much    | much
            weight LENGTH NaN     | NaN
            colour 1              | no known kind
            floor                 | 2 words expected, not 1
            floor -Infinity       | -Infinity
            ''                    | no known kind
            """)
    void a_line_that_is_none_is_named(String line, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker("bias 1\n" + line + "\nbias 1"))
                .withMessageStartingWith("line 2, \"" + line + "\": ")
                .withMessageContaining(fault);
    }

    @Test
    void the_line_of_a_tree_that_is_none_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker("bias 1\ntree\nPOSITION 1\n = 2\n LENGHT 3"))
                .withMessageStartingWith("line 5, \" LENGHT 3\": ");
    }

    @Test
    void a_tree_that_is_cut_off_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranker("tree\nPOSITION 1\n = 2"))
                .withMessageStartingWith("line 3, \" = 2\": the tree lacks branches: 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unspaced", "short", "long"})
    void a_learned_file_weighs_each_feature_once_and_gives_finite_scores(String name) throws IOException {
        List<String> lines = lines(name);
        assertThat(lines.stream().filter(line -> line.startsWith("weight ")).map(line -> line.split(" ")[1]))
                .containsExactlyElementsOf(
                        Arrays.stream(Feature.values()).map(Feature::name).toList());
        Ranker ranker = new Ranker(lines);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            double[] features = random.doubles(Feature.values().length, -2, 8).toArray();
            assertThat(ranker.score(features)).isFinite();
        }
        assertThat(ranker.floor()).isBetween(0.0, 2.0);
    }

    private static double[] features(double position, double length, double first) {
        double[] features = new double[Feature.values().length];
        features[Feature.POSITION.column()] = position;
        features[Feature.LENGTH.column()] = length;
        features[Feature.FIRST.column()] = first;
        return features;
    }

    private static Ranker ranker(String file) {
        return new Ranker(file.lines().toList());
    }

    private static List<String> lines(String name) throws IOException {
        String file = name + ".weights";
        try (InputStream in = Objects.requireNonNull(Ranker.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
