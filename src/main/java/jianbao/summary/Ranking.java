package jianbao.summary;

import java.util.Arrays;
import java.util.List;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;

/** How much a unit of each sentence's length is worth to a summary of the length asked for. */
final class Ranking {
    /** Terms of a usual sentence: character pairs, and words. */
    private static final int PAIRS = 50;

    private static final int WORDS = 25;

    /** In words; longer summaries are ranked as long ones. Between the 60 and the 160 that were trained. */
    private static final int LONGEST_SHORT = 110;

    /** In characters; the length that was trained. */
    private static final double SHORT_UNSPACED = 200;

    private static final int LETTERS_A_WORD = 5;

    /** How fast the worth falls from one sentence to the next where order decides; in logarithms. */
    private static final double STEP = 3;

    private final List<Candidate> sentences;
    private final Candidates all;
    private final Budget budget;
    private final int usualTerms;
    private final Ranker ranker;
    private final boolean keepsOrder;
    private final double[][] rows;

    /** Ranks sentences of one text, in its order, for a budget. */
    Ranking(List<Candidate> sentences, Candidates all, Budget budget) {
        this.sentences = sentences;
        this.all = all;
        this.budget = budget;
        this.usualTerms = all.isUnspaced() ? PAIRS : WORDS;
        this.ranker = ranker(all.isUnspaced(), budget);
        this.keepsOrder = ranker.keepsOrder(sentences.size());
        this.rows = keepsOrder ? new double[0][] : features();
    }

    private static Ranker ranker(boolean unspaced, Budget budget) {
        if (unspaced) {
            return Ranker.unspaced();
        }
        return words(budget) > LONGEST_SHORT ? Ranker.longer() : Ranker.shorter();
    }

    private static long words(Budget budget) {
        return switch (budget.unit()) {
            case WORDS -> budget.amount();
            case CHARS -> budget.amount() / LETTERS_A_WORD;
            case SENTENCES -> (long) budget.amount() * WORDS;
        };
    }

    /** The logarithm of a sentence's worth; the highest is the best. */
    double score(int i) {
        return keepsOrder ? -STEP * i : ranker.score(rows[i]);
    }

    /**
     * By how much each sentence is more doubtful than the least doubtful one, so that a text all of which is doubtful loses
     * nothing; 0 where order decides.
     */
    double[] excessDoubts() {
        double[] doubts = sentences.stream().mapToDouble(Ranking::doubt).toArray();
        double least = Arrays.stream(doubts).filter(doubt -> doubt > 0).min().orElse(0);
        return Arrays.stream(doubts)
                .map(doubt -> keepsOrder ? 0 : Math.max(0, doubt - least))
                .toArray();
    }

    /** 0 for the first sentence, which is worth its doubt, and for one that leans on another and is told with that. */
    private static double doubt(Candidate sentence) {
        return sentence.order() > 0 && !sentence.needsPrevious()
                ? sentence.footing().doubt()
                : 0;
    }

    /** A row for each sentence, a column for each {@link Feature}. */
    double[][] features() {
        return Features.of(sentences, all.title(), sizes(), usualTerms);
    }

    /** Sizes in budgets; a budget of sentences is one of usual sentences. */
    private double[] sizes() {
        return sentences.stream()
                .mapToDouble(sentence -> budget.unit() == Unit.SENTENCES
                        ? (double) sentence.terms().tokens() / usualTerms
                        : all.size(sentence))
                .map(size -> size / budget.amount())
                .toArray();
    }

    /**
     * As {@link Ranker#floor}; 0 where order decides or so many sentences were asked for, and lower for a long Chinese
     * summary, which has room for more.
     */
    double floor() {
        if (keepsOrder || budget.unit() == Unit.SENTENCES) {
            return 0;
        }
        return ranker.floor() * (all.isUnspaced() ? Math.min(1, SHORT_UNSPACED / budget.amount()) : 1);
    }

    /** As {@link Ranker#redundancy}. */
    double redundancy() {
        return keepsOrder ? 0 : ranker.redundancy();
    }
}
