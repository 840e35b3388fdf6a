package jianbao.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which of the known names a misspelt one most probably meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The known name with the fewest changed letters, if that is at most a third of the longer name. */
    static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> changes(name, other) * 3 <= Math.max(name.length(), other.length()))
                .min(Comparator.comparingInt(other -> changes(name, other)));
    }

    /** Letters to add, drop or replace, and neighbours to swap: Damerau (1964), none of them changed twice. */
    static int changes(String from, String to) {
        int[][] counts = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : changes(from, i, to, j, counts);
            }
        }
        return counts[from.length()][to.length()];
    }

    /** From the first i letters to the first j, when all that are shorter are counted. */
    private static int changes(String from, int i, String to, int j, int[][] counts) {
        int replaced = counts[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(counts[i - 1][j], counts[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, counts[i - 2][j - 2] + 1) : least;
    }
}
