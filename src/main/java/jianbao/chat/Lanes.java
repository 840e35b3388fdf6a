package jianbao.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jianbao.model.ChatRef;
import jianbao.store.Database;
import jianbao.store.Inbox.Received;
import jianbao.store.Inbox.Waiting;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.Outgoing;
import jianbao.telegram.Pace;
import jianbao.telegram.Pace.Urgency;
import jianbao.telegram.SendResult;
import jianbao.telegram.TelegramException;
import jianbao.telegram.TelegramException.Kind;
import jianbao.telegram.Update;
import jianbao.telegram.Updates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the inbox: in order within a chat, independently between chats, so that a chat that is stuck holds up nobody.
 * Turned by several loops at once.
 *
 * <p>An update is settled after its answer went out. One that has to wait (for the pace, for a retry_after) is postponed
 * in the inbox and answered anew when its time comes: commands may be run twice without harm, and the answer is fresh.
 */
public final class Lanes {
    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final Duration REST = Duration.ofSeconds(1);
    /** A person who has waited through so many tries (some ten minutes) has asked again or gone. */
    private static final int MOST_ATTEMPTS = 8;

    private final Database store;
    private final BotApi api;
    private final Pace pace;
    private final InstantSource time;
    private final Conversation conversation;
    private final Set<Long> busy = new HashSet<>();

    /** Answers from that store. */
    public Lanes(Database store, BotApi api, Pace pace, InstantSource time, Conversation conversation) {
        this.store = store;
        this.api = api;
        this.pace = pace;
        this.time = time;
        this.conversation = conversation;
    }

    /** How an update is kept. */
    static Received received(Update update) {
        return new Received(update.id(), update.chat().chat(), Updates.toJson(update));
    }

    /** Answers one update; zero when there was one. */
    public Duration turn() {
        Optional<Waiting> next = take();
        if (next.isEmpty()) {
            return untilDue();
        }
        try {
            answer(next.get());
        } finally {
            release(next.get());
        }
        return Duration.ZERO;
    }

    private synchronized Optional<Waiting> take() {
        Optional<Waiting> next = store.inbox().next(Set.copyOf(busy), time.instant());
        next.ifPresent(waiting -> busy.add(waiting.chat()));
        return next;
    }

    private synchronized Duration untilDue() {
        Instant now = time.instant();
        Instant due = store.inbox().nextDue(Set.copyOf(busy)).orElse(Instant.MAX);
        Instant latest = now.plus(REST);
        return Duration.between(now, due.isBefore(latest) ? due : latest);
    }

    private synchronized void release(Waiting waiting) {
        busy.remove(waiting.chat());
    }

    private void answer(Waiting waiting) {
        Update update;
        try {
            update = Updates.fromJson(waiting.payload());
            if (update instanceof Update.Press press && waiting.attempts() == 0) {
                // Telegram: first of all, or the button shows a progress bar until it gives up.
                api.answerPress(press.pressId());
            }
        } catch (RuntimeException e) {
            log.error("update in row {} cannot be read", waiting.row(), e);
            store.inbox().settle(waiting.row(), time.instant());
            return;
        }
        respond(waiting, update);
    }

    private void respond(Waiting waiting, Update update) {
        try {
            Optional<Outgoing> answer = conversation.answer(update);
            if (answer.isEmpty()) {
                store.inbox().settle(waiting.row(), time.instant());
            } else {
                send(waiting, answer.get());
            }
        } catch (TelegramException e) {
            log.warn("update {}: {}", update.id(), e.getMessage());
            if (e.kind() == Kind.FLOOD || e.kind() == Kind.UNREACHABLE) {
                retry(waiting, e.retryAfter());
            } else {
                apologise(waiting, update);
            }
        } catch (RuntimeException e) {
            log.error("update {} broke its command", update.id(), e);
            apologise(waiting, update);
        }
    }

    /** Settles first: where the database is what broke, the update stays, and is answered when it works again. */
    private void apologise(Waiting waiting, Update update) {
        store.inbox().settle(waiting.row(), time.instant());
        conversation
                .apology(update)
                .filter(apology -> pace.ask(apology.to(), Urgency.ANSWER).isZero())
                .ifPresent(api::send);
    }

    private void send(Waiting waiting, Outgoing answer) {
        Duration wait = pace.ask(answer.to(), Urgency.ANSWER);
        if (!wait.isZero()) {
            store.inbox().postpone(waiting.row(), time.instant().plus(wait));
            return;
        }
        api.send(answer).on(new Settling(waiting, answer));
    }

    private void retry(Waiting waiting, Duration after) {
        Instant now = time.instant();
        if (waiting.attempts() >= MOST_ATTEMPTS) {
            log.warn("row {} of chat {} is given up after {} tries", waiting.row(), waiting.chat(), waiting.attempts());
            store.inbox().settle(waiting.row(), now);
        } else {
            Duration backoff = Backoff.after(waiting.attempts());
            store.inbox().postpone(waiting.row(), now.plus(after.isZero() ? backoff : after));
        }
    }

    /** What happens to the update when its answer is out, or is not. */
    private final class Settling implements SendResult.Cases<Boolean> {
        private final Waiting waiting;
        private final Outgoing answer;

        Settling(Waiting waiting, Outgoing answer) {
            this.waiting = waiting;
            this.answer = answer;
        }

        private boolean settle() {
            store.inbox().settle(waiting.row(), time.instant());
            return true;
        }

        @Override
        public Boolean sent(SendResult.Sent result) {
            return settle();
        }

        @Override
        public Boolean tryLater(SendResult.TryLater result) {
            if (!result.after().isZero()) {
                pace.holdUntil(waiting.chat(), time.instant().plus(result.after()));
            }
            retry(waiting, result.after());
            return false;
        }

        @Override
        public Boolean gone(SendResult.Gone result) {
            store.chats().park(waiting.chat(), result.why(), time.instant());
            return settle();
        }

        @Override
        public Boolean topicGone(SendResult.TopicGone result) {
            log.info("chat {}: {}", waiting.chat(), result.why());
            return settle();
        }

        @Override
        public Boolean moved(SendResult.Moved result) {
            store.chats().move(waiting.chat(), result.chat());
            ChatRef to = new ChatRef(result.chat(), answer.to().topic());
            api.send(Outgoing.message(to, answer.text(), answer.keyboard()));
            return settle();
        }

        @Override
        public Boolean refused(SendResult.Refused result) {
            log.error("Telegram refuses an answer to chat {}: {}", waiting.chat(), result.why());
            return settle();
        }

        @Override
        public Boolean unsure(SendResult.Unsure result) {
            // An answer twice is a smaller fault than none.
            log.warn("the answer to chat {} may be lost: {}", waiting.chat(), result.why());
            retry(waiting, Duration.ZERO);
            return false;
        }
    }
}
