package jianbao.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jianbao.model.ChatRef;
import jianbao.store.Database;
import jianbao.store.Inbox.Received;
import jianbao.store.Inbox.Waiting;
import jianbao.store.StoreException;
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
 * <p>An update is settled after its answer went out. One that has to wait a little, for the pace, is postponed in the inbox
 * and answered when its time comes. An answer that has to wait longer (in a lively group, for a retry_after) goes into the
 * outbox, and all later ones of its chat behind it.
 */
public final class Lanes {
    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final Duration REST = Duration.ofSeconds(1);
    /** Where another process may be the one that polls, which cannot wake us. */
    private static final Duration SHORT_REST = Duration.ofMillis(200);
    /** A person who has waited through so many tries (some ten minutes) has asked again or gone. */
    private static final int MOST_ATTEMPTS = 8;
    /** What has to wait longer is owed by the outbox. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** More answers than this no chat is owed: one that floods the bot waits in the inbox, where that costs nothing. */
    private static final int MOST_OWED = 20;

    private final Database store;
    private final BotApi api;
    private final Pace pace;
    private final InstantSource time;
    private final Conversation conversation;
    private final Suspects suspects;
    private final Set<Long> busy = new HashSet<>();
    /** Rows whose answer is out and that could not be settled yet. */
    private final Set<Long> answered = ConcurrentHashMap.newKeySet();

    /** Answers from that store. */
    public Lanes(Database store, BotApi api, Pace pace, InstantSource time, Conversation conversation) {
        this.store = store;
        this.api = api;
        this.pace = pace;
        this.time = time;
        this.conversation = conversation;
        this.suspects = new Suspects(store.inbox(), MOST_ATTEMPTS);
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
        Instant latest = now.plus(store.isAlone() ? REST : SHORT_REST);
        return due.isBefore(now) ? Duration.ZERO : Duration.between(now, due.isBefore(latest) ? due : latest);
    }

    private synchronized void release(Waiting waiting) {
        busy.remove(waiting.chat());
    }

    private void answer(Waiting waiting) {
        if (answered.contains(waiting.row())) {
            settle(waiting);
            return;
        }
        try {
            if (suspects.isCondemned(waiting)) {
                log.error(
                        "row {} of chat {} may have ended the process; it is given up", waiting.row(), waiting.chat());
                // Before it is even read: that may be what ended it.
                settle(waiting);
                apologise(waiting, Updates.fromJson(waiting.payload()));
            } else {
                respond(waiting, Updates.fromJson(waiting.payload()));
            }
        } catch (IllegalArgumentException e) {
            log.error("update in row {} cannot be read", waiting.row(), e);
            settle(waiting);
        }
    }

    private void settle(Waiting waiting) {
        store.inbox().settle(waiting.row(), time.instant());
        answered.remove(waiting.row());
    }

    private void respond(Waiting waiting, Update update) {
        // Before the command runs: one that subscribes must not find, the second time, that it has.
        Instant free = freeFrom(update);
        int before = store.lateAnswers().count(waiting.chat());
        boolean owed = isLong(free) || before > 0;
        if (before >= MOST_OWED || (!owed && free.isAfter(time.instant()))) {
            Instant soon = time.instant().plus(REST);
            store.inbox().postpone(waiting.row(), before > 0 && free.isBefore(soon) ? soon : free, false);
            return;
        }
        try {
            Optional<Outgoing> answer = conversation.answer(update);
            if (answer.isEmpty()) {
                settle(waiting);
            } else if (owed) {
                answerLater(waiting, answer.get(), free);
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
        } catch (StoreException e) {
            // Not its fault: the update stays, and is answered when the database works again.
            throw e;
        } catch (RuntimeException e) {
            log.error("update {} broke its command", update.id(), e);
            apologise(waiting, update);
        }
    }

    /** Not before the pace allows it, nor before Telegram does: after a 429 a chat gets nothing, also from a new process. */
    private Instant freeFrom(Update update) {
        Instant now = time.instant();
        Instant paced = now.plus(pace.until(update.chat(), Urgency.ANSWER));
        Instant held = store.chats().heldUntil(update.chat().chat());
        return held.isAfter(paced) ? held : paced;
    }

    private boolean isLong(Instant until) {
        return until.isAfter(time.instant().plus(PATIENCE));
    }

    private void answerLater(Waiting waiting, Outgoing answer, Instant due) {
        store.lateAnswers().owe(waiting.row(), answer.to(), answer.toJson(), due, time.instant());
    }

    /** Settles first, so that an update that breaks its command is apologised for once. */
    private void apologise(Waiting waiting, Update update) {
        settle(waiting);
        conversation
                .apology(update)
                .filter(apology -> pace.ask(apology.to(), Urgency.ANSWER).isZero())
                .ifPresent(api::send);
    }

    private void send(Waiting waiting, Outgoing answer) {
        Duration wait = pace.ask(answer.to(), Urgency.ANSWER);
        if (wait.isZero()) {
            api.send(answer)
                    .on(new Reaction(waiting, answer))
                    .ifPresentOrElse(after -> retry(waiting, answer, after), () -> settle(waiting));
        } else {
            store.inbox().postpone(waiting.row(), time.instant().plus(wait), false);
        }
    }

    private void retry(Waiting waiting, Outgoing answer, Duration after) {
        Instant due = time.instant().plus(after);
        if (isLong(due)) {
            answerLater(waiting, answer, due);
        } else {
            retry(waiting, after);
        }
    }

    private void retry(Waiting waiting, Duration after) {
        Instant now = time.instant();
        if (waiting.attempts() >= MOST_ATTEMPTS) {
            log.warn("row {} of chat {} is given up after {} tries", waiting.row(), waiting.chat(), waiting.attempts());
            settle(waiting);
        } else {
            Duration backoff = Backoff.after(waiting.attempts());
            store.inbox().postpone(waiting.row(), now.plus(after.isZero() ? backoff : after), true);
        }
    }

    /** What becomes of an answer: empty when there is no more to do, or when to try again, zero for when we like. */
    private final class Reaction implements SendResult.Cases<Optional<Duration>> {
        private final Waiting waiting;
        private final Outgoing answer;

        Reaction(Waiting waiting, Outgoing answer) {
            this.waiting = waiting;
            this.answer = answer;
        }

        @Override
        public Optional<Duration> sent(SendResult.Sent result) {
            // Noted first: where the database cannot be written just now, it is settled later and not answered again.
            answered.add(waiting.row());
            if (store.chats().isParked(waiting.chat())) {
                // It takes messages after all; Telegram does not tell when a right is given back.
                store.chats().unpark(waiting.chat(), time.instant());
            }
            return Optional.empty();
        }

        @Override
        public Optional<Duration> tryLater(SendResult.TryLater result) {
            if (!result.after().isZero()) {
                Instant until = time.instant().plus(result.after());
                pace.holdUntil(waiting.chat(), until);
                store.chats().holdUntil(waiting.chat(), until);
            }
            return Optional.of(result.after());
        }

        @Override
        public Optional<Duration> gone(SendResult.Gone result) {
            store.chats().park(waiting.chat(), result.why(), time.instant());
            return Optional.empty();
        }

        @Override
        public Optional<Duration> topicGone(SendResult.TopicGone result) {
            log.info("chat {}: {}", waiting.chat(), result.why());
            return Optional.empty();
        }

        @Override
        public Optional<Duration> moved(SendResult.Moved result) {
            store.chats().move(waiting.chat(), result.chat(), time.instant());
            ChatRef to = new ChatRef(result.chat(), answer.to().topic());
            SendResult again = api.send(Outgoing.message(to, answer.text(), answer.keyboard()));
            return again instanceof SendResult.Sent ? Optional.empty() : Optional.of(Duration.ZERO);
        }

        @Override
        public Optional<Duration> refused(SendResult.Refused result) {
            log.error("Telegram refuses an answer to chat {}: {}", waiting.chat(), result.why());
            return Optional.empty();
        }

        @Override
        public Optional<Duration> unsure(SendResult.Unsure result) {
            // An answer twice is a smaller fault than none.
            log.warn("the answer to chat {} may be lost: {}", waiting.chat(), result.why());
            return Optional.of(Duration.ZERO);
        }
    }
}
