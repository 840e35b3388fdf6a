package jianbao.intake;

import java.time.Duration;
import java.util.List;
import jianbao.model.ArticleId;
import jianbao.store.Articles;
import jianbao.store.Database;
import jianbao.summary.Summariser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes again, a few at a time, the summaries that an older {@link Summariser} made. Readers then get the new ones; nothing
 * is owed or sent because of it. A crash costs nothing: what is not done is found again.
 */
public final class Resummary {
    private static final Logger log = LoggerFactory.getLogger(Resummary.class);

    private static final int AT_ONCE = 50;
    /** About as long as a batch takes, so that half of a core and of the writer's time are left to others. */
    private static final Duration BREATH = Duration.ofMillis(100);
    /** Only another version makes summaries old, and it starts with a process of its own. */
    private static final Duration REST = Duration.ofDays(1);

    private final Articles articles;
    private int done;

    /** Works on that store. */
    public Resummary(Database store) {
        this.articles = store.articles();
    }

    /** Does one batch and says how long to rest. */
    public Duration turn() {
        List<ArticleId> outdated = articles.summarisedBefore(Summariser.VERSION, AT_ONCE);
        outdated.forEach(this::redo);
        done += outdated.size();
        if (outdated.size() == AT_ONCE) {
            return BREATH;
        }
        if (done > 0) {
            log.info("{} articles were summarised again", done);
            done = 0;
        }
        return REST;
    }

    private void redo(ArticleId id) {
        try {
            articles.resummarise(id, Summariser.VERSION, Summaries::of);
        } catch (RuntimeException e) {
            // Not tried again by this version: one that is damaged, or brings out a bug, holds up no others.
            log.error("article {} keeps its old summaries", id, e);
            articles.keepSummaries(id, Summariser.VERSION);
        }
    }
}
