package jianbao.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jianbao.model.Article;
import jianbao.text.Fingerprint;
import jianbao.text.Story;
import org.jspecify.annotations.Nullable;

/** Tells which earlier input told the same story, as the bot would. Holds all of them: some 6 KB an article. */
final class ToldBefore {
    /** Of articles that share a key: in a folder of one template no more are compared, the last that came. */
    private static final int MOST = 100;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<Integer, Deque<Told>> told = new HashMap<>();

    /** The file of an earlier input that tells the same; null where none does. */
    @Nullable
    String sameAs(String file, Article article) {
        String text = Fingerprint.of(article.title() + "\n" + article.text());
        String copied = texts.putIfAbsent(text, file);
        return copied == null ? retold(Told.of(file, article)) : copied;
    }

    private @Nullable String retold(Told now) {
        Map<Told, Integer> shared = new LinkedHashMap<>();
        for (Integer key : now.story().keys()) {
            Deque<Told> others = told.computeIfAbsent(key, missing -> new ArrayDeque<>());
            others.forEach(other -> shared.merge(other, 1, Integer::sum));
            others.add(now);
            if (others.size() > MOST) {
                others.remove();
            }
        }
        return mostAlike(now, shared).map(Told::file).orElse(null);
    }

    private static Optional<Told> mostAlike(Told now, Map<Told, Integer> shared) {
        return shared.entrySet().stream()
                .filter(other -> other.getValue() >= Story.FEWEST_KEYS)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .filter(other -> now.isNear(other) && now.story().isSameAs(other.story()))
                .findFirst();
    }

    /** An article that was told, without a day where none is known. */
    private record Told(String file, Story story, Optional<LocalDate> day) {
        static Told of(String file, Article article) {
            Optional<LocalDate> day = Optional.ofNullable(article.published()).map(published -> published.day());
            return new Told(file, Story.of(article.title(), article.text()), day);
        }

        boolean isNear(Told other) {
            return day.isEmpty()
                    || other.day.isEmpty()
                    || Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) <= Story.DAYS;
        }
    }
}
