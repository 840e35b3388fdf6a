package jianbao.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jianbao.store.Database.CacheUse;
import jianbao.store.Statistics;
import jianbao.view.Overviews;
import jianbao.view.Phrase;

/** {@code /stats}: what there is, and how the bot runs. */
final class StatsCommand implements Command {
    /** Counting more would take longer than anybody wants to wait for an answer. */
    private static final int MOST = 500_000;

    @Override
    public String name() {
        return "stats";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.empty();
    }

    @Override
    public boolean forOwners() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        Desk desk = asked.desk();
        Instant now = desk.clock().instant();
        Statistics statistics = desk.store().statistics();
        CacheUse cache = desk.store().cacheUse();
        Overviews.Running running = new Overviews.Running(
                statistics.sentSince(now.minus(Duration.ofDays(1)), MOST),
                cache.hits(),
                cache.hits() + cache.misses(),
                Duration.between(desk.started(), now));
        return Answer.of(Overviews.stats(statistics.figures(now), running, asked.language()));
    }
}
