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
    private static final int LEFT = 0;
    private static final int TAKEN = 1;

    private final int[] sizes;
    private final double[] values;
    private final boolean[] tied;
    private final int room;
    /** For each item, filling and choice, the choice before it. */
    private final byte[][] before;

    private Knapsack(int[] sizes, double[] values, boolean[] tied, int budget) {
        int grain = 1 + (budget - 1) / FINEST;
        this.sizes = Arrays.stream(sizes)
                .map(size -> (int) Math.ceil((double) size / grain))
                .toArray();
        this.values = values;
        this.tied = tied;
        this.room = budget / grain;
        this.before = new byte[sizes.length][2 * (room + 1)];
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
        double[] best = new double[2 * (room + 1)];
        Arrays.fill(best, NEVER);
        best[LEFT] = 0;
        for (int i = 0; i < sizes.length; i++) {
            best = with(i, best);
        }
        return trace(best);
    }

    /** The best value for each filling and choice once the item is decided. */
    private double[] with(int item, double[] best) {
        double[] next = new double[best.length];
        Arrays.fill(next, NEVER);
        for (int state = 0; state < best.length; state++) {
            if (best[state] == NEVER) {
                continue;
            }
            int last = state & 1;
            int filled = state >> 1;
            improve(item, next, filled << 1 | LEFT, best[state], last);
            boolean open = last == TAKEN || !tied[item];
            if (open && values[item] != NEVER && sizes[item] <= room - filled) {
                improve(item, next, (filled + sizes[item]) << 1 | TAKEN, best[state] + values[item], last);
            }
        }
        return next;
    }

    private void improve(int item, double[] next, int state, double value, int last) {
        if (value > next[state]) {
            next[state] = value;
            before[item][state] = (byte) last;
        }
    }

    private boolean[] trace(double[] best) {
        int state = 0;
        for (int i = 1; i < best.length; i++) {
            state = best[i] > best[state] ? i : state;
        }
        boolean[] chosen = new boolean[sizes.length];
        for (int i = sizes.length - 1; i >= 0; i--) {
            int last = before[i][state];
            chosen[i] = (state & 1) == TAKEN;
            int filled = (state >> 1) - (chosen[i] ? sizes[i] : 0);
            state = filled << 1 | last;
        }
        return chosen;
    }
}
