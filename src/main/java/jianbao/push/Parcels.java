package jianbao.push;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianbao.model.Push;
import jianbao.model.Timing;

/**
 * Which rows of one chat share a message: its articles do when there are many at once, when they waited for one another
 * (for a digest, for the end of quiet hours), or when the reader asked for it.
 *
 * @param burst more articles than this are many
 */
record Parcels(Timing timing, int burst) {
    /** The messages, in the order of their first rows; each has at least one row. */
    List<List<Push>> of(List<Push> rows) {
        List<Push> articles = rows.stream().filter(Parcels::isArticle).toList();
        boolean together = articles.size() > burst || articles.stream().anyMatch(this::waitedForOthers);
        Map<Object, List<Push>> parcels = new LinkedHashMap<>();
        for (Push row : rows) {
            Object parcel = together && isArticle(row) ? Push.Kind.ARTICLE : row;
            parcels.computeIfAbsent(parcel, key -> new ArrayList<>()).add(row);
        }
        return List.copyOf(parcels.values());
    }

    /** Rows that were being sent, by the message that they were in. */
    static Collection<List<Push>> begun(List<Push> rows) {
        Map<Object, List<Push>> messages = new LinkedHashMap<>();
        for (Push row : rows) {
            // All that a chat had in sending was one message, since its messages go one after the other.
            messages.computeIfAbsent(row.folded() ? row.to() : row, key -> new ArrayList<>())
                    .add(row);
        }
        return messages.values();
    }

    static boolean isAnswer(List<Push> rows) {
        return rows.get(0).kind() == Push.Kind.ANSWER;
    }

    static List<Long> ids(List<Push> rows) {
        return rows.stream().map(Push::id).toList();
    }

    private boolean waitedForOthers(Push row) {
        return row.folded() || timing.folds(row.owed());
    }

    private static boolean isArticle(Push row) {
        return row.kind() == Push.Kind.ARTICLE;
    }
}
