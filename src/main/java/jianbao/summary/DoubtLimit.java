package jianbao.summary;

import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;

/** How doubtful a sentence of a text may be: the less, the more there is to choose from. */
final class DoubtLimit {
    /** The first of these that leaves enough to choose from. */
    private static final double[] GREATEST = {0.01, 0.02, 0.05};

    /** Where none does. */
    private static final double MOST_DOUBTFUL = 0.5;

    /** Which part of the budget is enough at each of them: rather a short summary than a doubtful one. */
    private static final double[] ENOUGH = {0.4, 0.2, 0.1};

    /** News tell in their first sentence what they tell, and so it may be more doubtful. */
    private static final double OF_FIRST = 0.015;

    /** One that leans on another looks doubtful, and is told with that. */
    private static final double OF_LEANING = 0.02;

    private final Candidates candidates;
    private final Budget budget;
    private final double usual;

    DoubtLimit(Candidates candidates, Budget budget) {
        this.candidates = candidates;
        this.budget = budget;
        this.usual = least();
    }

    private double least() {
        for (int i = 0; i < GREATEST.length; i++) {
            if (isEnough(GREATEST[i], ENOUGH[i])) {
                return GREATEST[i];
            }
        }
        return MOST_DOUBTFUL;
    }

    private boolean isEnough(double greatest, double part) {
        double lacking = (budget.unit() == Unit.SENTENCES ? 1 : part) * budget.amount();
        for (Candidate candidate : candidates.list()) {
            if (!candidate.needsPrevious() && !isOver(greatest, candidate)) {
                int size = candidates.size(candidate);
                lacking -= size <= budget.amount() ? size : 0;
                if (lacking <= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For a text with a title that is longer than its summary. */
    double usual() {
        return usual;
    }

    /** Whether a reader stumbles over it too likely. */
    boolean excludes(Candidate candidate) {
        return isOver(isLax() ? MOST_DOUBTFUL : usual, candidate);
    }

    /** Whether he does wherever there is another. */
    static boolean alwaysExcludes(Candidate candidate) {
        return isOver(MOST_DOUBTFUL, candidate);
    }

    /** A text without a title lacks most signs of what is beyond doubt; one that is hardly longer is told as it opens. */
    private boolean isLax() {
        return candidates.title().size() == 0 || candidates.isHardlyLonger();
    }

    private static boolean isOver(double greatest, Candidate candidate) {
        double least = candidate.needsPrevious() ? OF_LEANING : candidate.order() == 0 ? OF_FIRST : 0;
        return candidate.footing().doubt() > Math.max(greatest, least);
    }
}
