package jianbao.intake;

import java.util.EnumMap;
import java.util.Map;
import jianbao.model.Article;
import jianbao.model.Length;
import jianbao.model.Summary;
import jianbao.summary.Summariser;

/** The summaries that are kept of an article. */
final class Summaries {
    private static final Summariser SUMMARISER = new Summariser();

    private Summaries() {}

    /** One for every {@link Length}, made by {@link Summariser#VERSION}. */
    static Map<Length, Summary> of(Article article) {
        Map<Length, Summary> summaries = new EnumMap<>(Length.class);
        for (Length length : Length.values()) {
            summaries.put(length, SUMMARISER.summarise(article, length));
        }
        return summaries;
    }
}
