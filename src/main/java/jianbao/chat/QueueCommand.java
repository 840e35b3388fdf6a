package jianbao.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jianbao.store.Statistics;
import jianbao.view.Overviews;
import jianbao.view.Phrase;

/** {@code /queue}: what is owed and how it goes out. */
final class QueueCommand implements Command {
    /** In an hour Telegram takes 108,000 from one bot. */
    private static final int MOST = 200_000;

    @Override
    public String name() {
        return "queue";
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
        Instant now = asked.desk().clock().instant();
        Statistics statistics = asked.desk().store().statistics();
        long lately = statistics.sentSince(now.minus(Duration.ofHours(1)), MOST);
        return Answer.of(Overviews.queue(statistics.figures(now), lately, now, asked.language()));
    }
}
