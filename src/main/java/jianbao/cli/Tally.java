package jianbao.cli;

import java.util.EnumMap;
import java.util.Map;
import jianbao.source.Reading;

/** How many files were read how well; prints as one line. */
final class Tally {
    private final Map<Reading.Status, Integer> counts = new EnumMap<>(Reading.Status.class);
    private int failures;

    void add(Reading.Status status) {
        counts.merge(status, 1, Integer::sum);
    }

    void addFailure() {
        failures++;
    }

    boolean failed() {
        return failures > 0;
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        for (Reading.Status status : Reading.Status.values()) {
            line.append(counts.getOrDefault(status, 0))
                    .append(' ')
                    .append(FileTable.word(status))
                    .append(", ");
        }
        line.setLength(line.length() - 2);
        return failures == 0 ? line.toString() : line + ", " + failures + " failed";
    }
}
