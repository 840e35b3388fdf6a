package jianbao.summary;

import java.util.Arrays;

/**
 * Chooses the sentences that are worth most together and fit into a budget, some only behind the one before them: the 0/1
 * knapsack problem by dynamic programming, with the last choice as part of the state. (McDonald, "A Study of Global
 * Inference Algorithms in Multi-Document Summarization", ECIR 2007.)
 */
final class Knapsack {
    /** Larger budgets are counted in grains, sizes rounded up, so that memory stays small. */
    private static final int FINEST = 1000;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final int[] sizes;
    private final double[] values;
    private final boolean[] tied;
    private final int room;

    /** The best value of each filling, where the last item was left and where it was taken. */
    private final double[] left;

    private final double[] taken;

    /** For each item and filling whether the item before it was taken, where this one is left and where it is taken. */
    private final boolean[][] takenBeforeLeft;

    private final boolean[][] takenBeforeTaken;

    private Knapsack(int[] sizes, double[] values, boolean[] tied, int budget) {
        int grain = 1 + (budget - 1) / FINEST;
        this.sizes = Arrays.stream(sizes)
                .map(size -> (int) Math.ceil((double) size / grain))
                .toArray();
        this.values = values;
        this.tied = tied;
        this.room = budget / grain;
        this.left = new double[room + 1];
        this.taken = new double[room + 1];
        this.takenBeforeLeft = new boolean[sizes.length][room + 1];
        this.takenBeforeTaken = new boolean[sizes.length][room + 1];
    }

    /**
     * Which items are chosen: of all choices that fit the one of the greatest value, at least 0.
     *
     * @param sizes at least 0
     * @param values NEGATIVE_INFINITY for an item that is not to be chosen
     * @param tied whether an item may only be chosen together with the one before it
     * @param budget at least 0
     */
    static boolean[] choose(int[] sizes, double[] values, boolean[] tied, int budget) {
        return new Knapsack(sizes, values, tied, budget).choose();
    }

    private boolean[] choose() {
        Arrays.fill(left, NEVER);
        Arrays.fill(taken, NEVER);
        left[0] = 0;
        for (int item = 0; item < sizes.length; item++) {
            decide(item);
        }
        return trace();
    }

    /** From the fullest down, so that what is read is still of the item before. */
    private void decide(int item) {
        boolean isPossible = values[item] > NEVER;
        for (int filled = room; filled >= 0; filled--) {
            double value = NEVER;
            int from = filled - sizes[item];
            if (from >= 0 && isPossible) {
                boolean after = tied[item] || taken[from] > left[from];
                takenBeforeTaken[item][filled] = after;
                value = (after ? taken[from] : left[from]) + values[item];
            }
            takenBeforeLeft[item][filled] = taken[filled] > left[filled];
            left[filled] = Math.max(left[filled], taken[filled]);
            taken[filled] = value;
        }
    }

    private boolean[] trace() {
        int filled = 0;
        for (int i = 1; i <= room; i++) {
            filled = best(i) > best(filled) ? i : filled;
        }
        boolean[] chosen = new boolean[sizes.length];
        boolean isTaken = taken[filled] > left[filled];
        for (int item = sizes.length - 1; item >= 0; item--) {
            chosen[item] = isTaken;
            isTaken = (isTaken ? takenBeforeTaken : takenBeforeLeft)[item][filled];
            filled -= chosen[item] ? sizes[item] : 0;
        }
        return chosen;
    }

    private double best(int filled) {
        return Math.max(left[filled], taken[filled]);
    }
}
