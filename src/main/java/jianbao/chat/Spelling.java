package jianbao.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses which of some known words a misspelt one is. */
record Spelling(List<String> known) {
    // Telegram: a command has 1-32 characters. Also bounds the work on hostile input.
    private static final int LONGEST = 32;
    private static final int SHORTEST_BEGINNING = 3;

    /** The known word that it begins, else the nearest one within an edit for every three letters. */
    Optional<String> closestTo(String word) {
        return word.length() > LONGEST ? Optional.empty() : begunBy(word).or(() -> nearest(word));
    }

    private Optional<String> begunBy(String word) {
        return known.stream()
                .filter(candidate -> word.length() >= SHORTEST_BEGINNING && candidate.startsWith(word))
                .findFirst();
    }

    private Optional<String> nearest(String word) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= candidate.length() / 3)
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        return isSwap(a, b, i, j) ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
