package jianbao.summary;

import java.util.Arrays;
import java.util.List;

/**
 * How much each candidate tells of the article. Few sentences keep their order; more are weighed by position, by what they
 * share with the sentences after them (directed centrality after Zheng and Lapata, "Sentence Centrality Revisited for
 * Unsupervised Summarization", ACL 2019), and by what they share with the title. Equal parts of each did no worse on the
 * development sets than tuned ones.
 */
final class Ranking {
    /** So few sentences stand in the order of their importance: whoever writes news writes so. */
    private static final int IN_ORDER = 10;

    /** The author's lead stands before anything else. */
    private static final double LEAD = 1000;

    /** With fewer different terms a sentence of the lead raises interest and tells little. */
    private static final int TEASER = 12;

    private final List<Candidate> candidates;
    private final TermVector title;

    Ranking(Candidates candidates) {
        this.candidates = candidates.list();
        this.title = candidates.title();
    }

    /** A score for each candidate, the highest for the best. */
    double[] scores() {
        double[] scores = candidates.size() <= IN_ORDER ? inOrder() : weighed();
        for (int i = 0; i < scores.length; i++) {
            if (candidates.get(i).inLead()) {
                scores[i] = (isTeaser(candidates.get(i)) ? LEAD / 2 : LEAD) - i;
            }
        }
        return scores;
    }

    /** Teasers and subtitles without an end mark go behind the rest of the lead. */
    private static boolean isTeaser(Candidate candidate) {
        return candidate.terms().size() < TEASER || !Fitness.isEnded(candidate.text());
    }

    private double[] inOrder() {
        double[] scores = new double[candidates.size()];
        Arrays.setAll(scores, i -> -i);
        return scores;
    }

    private double[] weighed() {
        double[] central = scaled(centralities());
        double[] scores = new double[central.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / Math.sqrt(1 + i)
                    + central[i]
                    + candidates.get(i).terms().cosine(title);
        }
        return scores;
    }

    private double[] centralities() {
        int n = candidates.size();
        double[] central = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                central[i] += candidates.get(i).terms().cosine(candidates.get(j).terms());
            }
        }
        return central;
    }

    /** To 0 for the least and 1 for the greatest. */
    private static double[] scaled(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double greatest = Arrays.stream(values).max().orElse(0);
        double range = greatest > least ? greatest - least : 1;
        return Arrays.stream(values).map(value -> (value - least) / range).toArray();
    }
}
