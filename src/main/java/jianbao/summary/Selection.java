package jianbao.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.model.Sentence;
import jianbao.summary.Summariser.Budget;

/** Takes the best candidates until the budget is full, never one that says again what was said. */
final class Selection {
    /** How much likeness to a chosen sentence counts against one (Carbonell and Goldstein's MMR, SIGIR 1998). */
    private static final double REDUNDANCY = 0.15;

    /** A part of the heaviest; a higher floor cost more ROUGE at the long length than it gained at the short. */
    private static final double FLOOR = 0.25;

    private final List<Candidate> candidates;
    private final boolean whole;
    private final double[] scores;
    private final int[] sizes;
    private final double[] likeness;
    private final boolean[] out;
    private final Set<Integer> chosenOrders = new HashSet<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private int left;
    private double heaviest;

    Selection(Candidates candidates, double[] scores, Budget budget) {
        this.candidates = candidates.list();
        this.whole = candidates.isWhole();
        this.scores = scores;
        this.sizes =
                this.candidates.stream().mapToInt(c -> budget.size(c.text())).toArray();
        this.likeness = new double[scores.length];
        this.out = new boolean[scores.length];
        this.left = budget.amount();
    }

    /** The chosen sentences in the article's order; at least one where there is a candidate. */
    List<Sentence> choose() {
        for (int best = best(); best >= 0 && !isFiller(best); best = best()) {
            take(best);
        }
        if (chosen.isEmpty() && !candidates.isEmpty()) {
            chosen.add(candidates.get(leastTooLong()));
        }
        chosen.sort(Comparator.comparingInt(Candidate::order));
        return chosen.stream().map(Candidate::sentence).toList();
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (isOpen(i) && (best < 0 || value(i) > value(best))) {
                best = i;
            }
        }
        return best;
    }

    /** Whether it only fits: where sentences are weighed, one that weighs far less than the best of the body. */
    private boolean isFiller(int i) {
        if (whole || candidates.get(i).inLead()) {
            return false;
        }
        heaviest = Math.max(heaviest, scores[i]);
        return scores[i] > 0 && scores[i] < heaviest * FLOOR; // In mere order none is above 0.
    }

    private double value(int i) {
        return scores[i] - REDUNDANCY * likeness[i];
    }

    private boolean isOpen(int i) {
        Candidate candidate = candidates.get(i);
        return !out[i]
                && sizes[i] <= left
                && (!candidate.needsPrevious() || chosenOrders.contains(candidate.order() - 1));
    }

    private void take(int best) {
        Candidate taken = candidates.get(best);
        chosen.add(taken);
        chosenOrders.add(taken.order());
        left -= sizes[best];
        out[best] = true;
        for (int i = 0; i < scores.length; i++) {
            TermVector terms = candidates.get(i).terms();
            likeness[i] = Math.max(likeness[i], terms.cosine(taken.terms()));
            // Where nothing has to be left out, one that says a part of another's is none too many.
            out[i] |= whole ? terms.isNearly(taken.terms()) : terms.repeats(taken.terms());
        }
    }

    /** Where not even one fits: the best that is no more than twice too long, else the shortest. */
    private int leastTooLong() {
        int least = 0;
        for (int i = 1; i < sizes.length; i++) {
            boolean bothNear = sizes[i] <= 2L * left && sizes[least] <= 2L * left;
            if (bothNear ? scores[i] > scores[least] : sizes[i] < sizes[least]) {
                least = i;
            }
        }
        return least;
    }
}
