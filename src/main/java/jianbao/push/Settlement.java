package jianbao.push;

import java.time.Instant;
import java.util.Optional;
import jianbao.model.Push;
import jianbao.store.Database;
import jianbao.telegram.Backoff;
import jianbao.telegram.Pace;
import jianbao.telegram.SendResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of one row. Gives the moment until which the chat's later rows wait, empty to go on. */
final class Settlement implements SendResult.Cases<Optional<Instant>> {
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final Push push;
    private final Database store;
    private final Pace pace;
    private final Instant now;
    private final boolean repeatWhenUnsure;

    Settlement(Push push, Database store, Pace pace, Instant now, boolean repeatWhenUnsure) {
        this.push = push;
        this.store = store;
        this.pace = pace;
        this.now = now;
        this.repeatWhenUnsure = repeatWhenUnsure;
    }

    @Override
    public Optional<Instant> sent(SendResult.Sent result) {
        store.outbox().sent(push.id(), result.messageId(), now);
        return Optional.empty();
    }

    @Override
    public Optional<Instant> tryLater(SendResult.TryLater result) {
        if (result.after().isZero()) {
            return later(now.plus(Backoff.after(push.attempts())), true);
        }
        // Telegram: after a 429 that chat gets nothing, from nobody, before its time.
        Instant due = now.plus(result.after());
        pace.holdUntil(push.to().chat(), due);
        return later(due, true);
    }

    @Override
    public Optional<Instant> gone(SendResult.Gone result) {
        log.info("chat {} is parked: {}", push.to().chat(), result.why());
        store.chats().park(push.to().chat(), result.why(), now);
        return later(now, false);
    }

    @Override
    public Optional<Instant> topicGone(SendResult.TopicGone result) {
        return giveUp(result.why());
    }

    @Override
    public Optional<Instant> moved(SendResult.Moved result) {
        store.chats().move(push.to().chat(), result.chat());
        return later(now, false);
    }

    @Override
    public Optional<Instant> refused(SendResult.Refused result) {
        log.error("Telegram refuses article {}: {}", push.subject(), result.why());
        return giveUp(result.why());
    }

    @Override
    public Optional<Instant> unsure(SendResult.Unsure result) {
        log.warn("the answer to push {} was lost: {}", push.id(), result.why());
        return repeatWhenUnsure
                ? later(now.plus(Backoff.after(push.attempts())), true)
                : giveUp("unsure: " + result.why());
    }

    private Optional<Instant> later(Instant due, boolean attempt) {
        store.outbox().later(push.id(), due, attempt);
        return Optional.of(due);
    }

    private Optional<Instant> giveUp(String why) {
        store.outbox().giveUp(push.id(), why, now);
        return Optional.empty();
    }
}
