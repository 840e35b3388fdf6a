package jianbao.ops;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jianbao.model.Figures;
import jianbao.model.SourceStatus;
import jianbao.store.Database;
import jianbao.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the store says, read at most once a second however many ask. Safe for use by several threads. */
final class Glance {
    private static final Logger log = LoggerFactory.getLogger(Glance.class);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Database store;
    private final InstantSource time;
    private Instant read = Instant.MIN;
    private Optional<Seen> seen = Optional.empty();

    Glance(Database store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    /** The answers that belong together. */
    record Seen(Figures figures, List<SourceStatus> sources, Database.CacheUse cache) {}

    /** What there is to see; empty where the store does not answer. */
    synchronized Optional<Seen> take() {
        Instant now = time.instant();
        // A clock that was set back must not freeze the figures.
        if (now.isBefore(read) || !now.isBefore(read.plus(FRESH))) {
            seen = look(now);
            read = now;
        }
        return seen;
    }

    private Optional<Seen> look(Instant now) {
        try {
            return Optional.of(
                    new Seen(store.statistics().figures(now), store.sources().all(), store.cacheUse()));
        } catch (StoreException e) {
            log.warn("no figures: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
