package jianbao.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.SummarySet.Document;

/**
 * What is to be learned from one document: the features of its candidates, and how good each would be.
 *
 * @param rows a row of features for each candidate
 * @param best 1 for each one that the best summary of the length holds, else 0
 * @param precision which part of each stands in the reference, less the mean of the document
 */
record Lesson(double[][] rows, double[] best, double[] precision) {
    /**
     * What the document teaches.
     *
     * @param pairs how much ROUGE-2 weighs beside ROUGE-1 in what the best summary is
     */
    static Lesson of(Document document, Budget budget, double pairs) {
        Candidates candidates =
                new Candidates(document.article(), document.article().language(), budget);
        List<Candidate> list = candidates.list();
        double[][] rows = new Ranking(list, candidates, budget).features();
        List<List<String>> tokens =
                list.stream().map(c -> Rouge.tokens(c.text())).toList();
        int[] sizes = list.stream().mapToInt(c -> budget.size(c.text())).toArray();
        double[] best = best(document.reference(), pairs, tokens, sizes, budget.amount());
        return new Lesson(rows, best, precision(document.reference(), tokens));
    }

    /** Takes, as long as one fits and makes the summary better, the sentence that makes it best. */
    private static double[] best(Rouge reference, double pairs, List<List<String>> tokens, int[] sizes, int budget) {
        double[] best = new double[sizes.length];
        List<String> summary = new ArrayList<>();
        int left = budget;
        double greatest = 0;
        for (int pick = 0; pick >= 0; ) {
            pick = -1;
            for (int i = 0; i < sizes.length; i++) {
                double value = best[i] > 0 || sizes[i] > left ? 0 : with(reference, pairs, summary, tokens.get(i));
                if (value > greatest + 1e-9) {
                    greatest = value;
                    pick = i;
                }
            }
            if (pick >= 0) {
                best[pick] = 1;
                left -= sizes[pick];
                summary.addAll(tokens.get(pick));
            }
        }
        return best;
    }

    private static double with(Rouge reference, double pairs, List<String> summary, List<String> sentence) {
        List<String> together = new ArrayList<>(summary);
        together.addAll(sentence);
        Rouge.Score score = reference.score(together);
        return score.r1() + pairs * score.r2();
    }

    private static double[] precision(Rouge reference, List<List<String>> tokens) {
        double[] precision = tokens.stream().mapToDouble(reference::precision).toArray();
        double mean = Arrays.stream(precision).average().orElse(0);
        return Arrays.stream(precision).map(p -> p - mean).toArray();
    }
}
