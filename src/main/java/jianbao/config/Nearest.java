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

    /** Levenshtein's distance (1966): letters to add, drop or replace. */
    static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
