package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import jianbao.summary.SummarySet.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures summaries of texts that no training has seen against the first sentences of each text; prints a line a set. */
class SummaryQualityTest {
    /** In points of ROUGE-1 F1: so much a set may lose to the first sentences by chance. */
    private static final double TOLERANCE = -0.3;

    private static final int SAMPLES = 1000;

    /** A mean over documents and the bounds of its 95 % interval, in points. */
    private record Mean(double value, double low, double high) {
        static Mean of(List<Double> values) {
            double[] points = values.stream().mapToDouble(v -> 100 * v).toArray();
            Random random = new Random(7);
            double[] means = new double[SAMPLES];
            Arrays.setAll(
                    means,
                    s -> random.ints(points.length, 0, points.length)
                            .mapToDouble(i -> points[i])
                            .average()
                            .orElse(0));
            Arrays.sort(means);
            double mean = Arrays.stream(points).average().orElse(0);
            return new Mean(mean, means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]);
        }

        @Override
        public String toString() {
            return String.format("%+6.2f [%+6.2f,%+6.2f]", value, low, high);
        }
    }

    @ParameterizedTest
    @EnumSource
    void summaries_are_no_worse_than_the_first_sentences(SummarySet set) {
        assumeTrue(SummarySet.arePresent(), "needs ../shared/summaries");
        List<Document> documents = set.unseen();
        Summariser summariser = new Summariser();
        List<Rouge.Score> ours =
                documents.stream().map(d -> d.score(summariser, set.budget())).toList();
        List<Rouge.Score> lead =
                documents.stream().map(d -> d.score(d.lead(set.budget()))).toList();
        Mean gain = difference(ours, lead, Rouge.Score::r1);
        System.out.printf(
                "rouge %-15s R-1 %s lead %5.2f difference %s  R-2 %s lead %5.2f difference %s%n",
                set,
                mean(ours, Rouge.Score::r1),
                mean(lead, Rouge.Score::r1).value(),
                gain,
                mean(ours, Rouge.Score::r2),
                mean(lead, Rouge.Score::r2).value(),
                difference(ours, lead, Rouge.Score::r2));
        assertThat(gain.low()).as("%s: lower end of the paired interval", set).isGreaterThan(TOLERANCE);
    }

    private static Mean mean(List<Rouge.Score> scores, ToDoubleFunction<Rouge.Score> part) {
        return Mean.of(scores.stream().map(part::applyAsDouble).toList());
    }

    private static Mean difference(List<Rouge.Score> a, List<Rouge.Score> b, ToDoubleFunction<Rouge.Score> part) {
        return Mean.of(IntStream.range(0, a.size())
                .mapToObj(i -> part.applyAsDouble(a.get(i)) - part.applyAsDouble(b.get(i)))
                .toList());
    }
}
