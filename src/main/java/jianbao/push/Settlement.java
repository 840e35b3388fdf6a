package jianbao.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.store.Database;
import jianbao.telegram.Backoff;
import jianbao.telegram.Pace;
import jianbao.telegram.SendResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what became of one message. Gives the moment until which the chat's later rows wait, empty to go on. */
final class Settlement implements SendResult.Cases<Optional<Instant>> {
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final List<Push> rows;
    private final ChatRef to;
    private final Database store;
    private final Pace pace;
    private final Instant now;
    private final boolean repeatWhenUnsure;

    /** Of the message that these rows share, at least one. */
    Settlement(List<Push> rows, Database store, Pace pace, Instant now, boolean repeatWhenUnsure) {
        this.rows = rows;
        this.to = rows.get(0).to();
        this.store = store;
        this.pace = pace;
        this.now = now;
        this.repeatWhenUnsure = repeatWhenUnsure;
    }

    @Override
    public Optional<Instant> sent(SendResult.Sent result) {
        store.outbox().sent(ids(), result.messageId(), now);
        if (isAnswer() && store.chats().isParked(to.chat())) {
            store.chats().unpark(to.chat(), now);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Instant> tryLater(SendResult.TryLater result) {
        if (result.after().isZero()) {
            return later(now.plus(backoff()), true);
        }
        // Telegram: after a 429 that chat gets nothing, from nobody, before its time.
        Instant due = now.plus(result.after());
        pace.holdUntil(to.chat(), due);
        store.chats().holdUntil(to.chat(), due);
        return later(due, true);
    }

    @Override
    public Optional<Instant> gone(SendResult.Gone result) {
        log.info("chat {} is parked: {}", to.chat(), result.why());
        store.chats().park(to.chat(), result.why(), now);
        return later(now, false);
    }

    @Override
    public Optional<Instant> topicGone(SendResult.TopicGone result) {
        if (isAnswer()) {
            return giveUp(result.why());
        }
        if (to.topic() == 0) {
            return gone(new SendResult.Gone(result.why()));
        }
        log.info("chat {}: {}; its articles go to the chat itself", to.chat(), result.why());
        store.chats().leaveTopic(to, now);
        return later(now, false);
    }

    @Override
    public Optional<Instant> moved(SendResult.Moved result) {
        store.chats().move(to.chat(), result.chat(), now);
        return later(now, false);
    }

    @Override
    public Optional<Instant> refused(SendResult.Refused result) {
        log.error("Telegram refuses {} {}: {}", rows.get(0).kind(), rows.get(0).subject(), result.why());
        return giveUp(result.why());
    }

    @Override
    public Optional<Instant> unsure(SendResult.Unsure result) {
        log.warn("the answer to push {} was lost: {}", rows.get(0).id(), result.why());
        store.outbox().countUnsure();
        // An answer twice is a smaller fault than none.
        return repeatWhenUnsure || isAnswer() ? later(now.plus(backoff()), true) : giveUp("unsure: " + result.why());
    }

    private Optional<Instant> later(Instant due, boolean attempt) {
        store.outbox().later(ids(), due, attempt);
        return Optional.of(due);
    }

    private Optional<Instant> giveUp(String why) {
        store.outbox().giveUp(ids(), why, now);
        return Optional.empty();
    }

    private boolean isAnswer() {
        return Parcels.isAnswer(rows);
    }

    private List<Long> ids() {
        return Parcels.ids(rows);
    }

    private Duration backoff() {
        return Backoff.after(rows.stream().mapToInt(Push::attempts).max().orElse(0));
    }
}
