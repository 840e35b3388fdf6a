package jianbao.store;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianbao.model.ArticleId;
import jianbao.model.Origin;
import jianbao.text.Story;

/**
 * Articles that tell one story in other words. Readers get the one that came first; the others are folded into it: each
 * becomes one more origin of it, a copy, whose text is not kept. Safe for use by several threads.
 */
public final class Stories {
    private final Sql sql;
    private final ArticleCache cache;

    Stories(Sql sql, ArticleCache cache) {
        this.sql = sql;
        this.cache = cache;
    }

    /**
     * Kept articles that may tell that story, listed or not: a few, within a week of that day, the likeliest first. Whether
     * they do, {@link Story#isSameAs} says.
     */
    public List<ArticleId> alike(Story story, LocalDate day) {
        return sql.read(h -> StoryKeys.find(h, story, day));
    }

    /** Where the article's own text stands, or a copy of it word for word; empty also when it is not kept at all. */
    public List<Origin> originals(ArticleId id) {
        return sql.read(h -> Origins.originals(h, id));
    }

    /**
     * The place holds a copy of that article, in one transaction: it becomes one more origin, known under these
     * identities, and the source's bookmark moves. The article stays as it is. A place where another article was read is
     * taken from it.
     */
    public void fold(ArticleId id, List<String> identities, Articles.Stamp copy) {
        Set<ArticleId> changed = new HashSet<>(Set.of(id));
        try {
            sql.change(h -> {
                long article = Articles.number(h, id);
                identities.forEach(identity -> Identities.put(h, identity, article));
                Origins.putCopy(h, copy.origin(), article).ifPresent(changed::add);
                Bookmarks.put(h, copy);
            });
        } finally {
            cache.forget(changed);
        }
    }
}
