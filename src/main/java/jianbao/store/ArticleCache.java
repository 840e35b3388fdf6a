package jianbao.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Briefs in memory, bounded by the characters of their texts. Who writes an article forgets it here after the commit;
 * from then on nobody is given what was before; of what another process writes, for a few seconds more. Safe for use by several threads.
 */
final class ArticleCache {
    /** Two bytes each at most: 16 MB. */
    private static final long CHARACTERS = 8_000_000;

    /** So late an edit that another process made may be seen. A push of one article to many still reads it once a while. */
    private static final Duration LATEST = Duration.ofSeconds(5);

    /** About what a brief without any text takes. */
    private static final int EMPTY = 500;

    private final Cache<ArticleId, Brief> briefs;

    /** What the threads that are {@link #apart} have to forget. */
    private final Map<Thread, Set<ArticleId>> apart = new ConcurrentHashMap<>();

    ArticleCache() {
        this(CHARACTERS, Duration.ofNanos(Long.MAX_VALUE), Ticker.systemTicker());
    }

    /** Beside other processes, which write articles too and forget them in their own memory only. */
    static ArticleCache shared(Ticker ticker) {
        return new ArticleCache(CHARACTERS, LATEST, ticker);
    }

    ArticleCache(long characters, Duration keep, Ticker ticker) {
        briefs = Caffeine.newBuilder()
                .maximumWeight(characters)
                .weigher((ArticleId id, Brief brief) -> weight(brief))
                .expireAfterWrite(keep)
                .ticker(ticker)
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /**
     * Does work that commits at its end: what it loads nobody else may see, and what it forgets would be loaded by
     * others as it was before, so that it is forgotten at the end.
     */
    void apart(Runnable work) {
        Set<ArticleId> ids = new HashSet<>();
        apart.put(Thread.currentThread(), ids);
        try {
            work.run();
        } finally {
            apart.remove(Thread.currentThread());
            forget(ids);
        }
    }

    /** From memory, else loaded; one that cannot be loaded is asked for again the next time. */
    Optional<Brief> find(ArticleId id, Function<ArticleId, @Nullable Brief> load) {
        if (apart.containsKey(Thread.currentThread())) {
            return Optional.ofNullable(load.apply(id));
        }
        // One by one, never in bulk: Caffeine loads a single key under its lock, so that a load which began before a
        // commit ends before forget() and is forgotten too.
        return Optional.ofNullable(briefs.get(id, load));
    }

    void forget(Collection<ArticleId> ids) {
        Set<ArticleId> later = apart.get(Thread.currentThread());
        if (later != null) {
            later.addAll(ids);
        } else {
            briefs.invalidateAll(ids);
        }
    }

    CacheStats stats() {
        return briefs.stats();
    }

    private static int weight(Brief brief) {
        long blocks = brief.article().blocks().stream()
                .map(Block::text)
                .mapToLong(String::length)
                .sum();
        long sentences = brief.summaries().values().stream()
                .map(Summary::sentences)
                .flatMap(Collection::stream)
                .map(Sentence::text)
                .mapToLong(String::length)
                .sum();
        return (int) Math.min(Integer.MAX_VALUE, EMPTY + blocks + sentences);
    }
}
