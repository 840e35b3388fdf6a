package jianbao.push;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Push;
import jianbao.store.Database;
import jianbao.store.StoreException;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.Outgoing;
import jianbao.telegram.Pace;
import jianbao.telegram.Pace.Urgency;
import jianbao.telegram.SendResult;
import jianbao.view.Cards;
import jianbao.view.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is owed: claims chats, sends their rows in order, settles each by its result. A row is settled only after
 * Telegram's answer, so a crash leaves in doubt at most the one message whose answer was not yet written down.
 */
public final class OutboxSender {
    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final int CHATS = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(1);

    private final Database store;
    private final BotApi api;
    private final Pace pace;
    private final InstantSource time;
    private final Options options;

    /** Sends from that store. */
    public OutboxSender(Database store, BotApi api, Pace pace, InstantSource time, Options options) {
        this.store = store;
        this.api = api;
        this.pace = pace;
        this.time = time;
        this.options = options;
    }

    /**
     * What the operator chose.
     *
     * @param length how long the summary of a pushed article is
     * @param repeatWhenUnsure whether a message whose answer was lost is sent again
     */
    public record Options(Length length, boolean repeatWhenUnsure) {}

    /** Settles what was being sent by a sender that died, and takes back what it had only claimed. */
    public void recover() {
        Instant now = time.instant();
        store.outbox().release(now);
        for (Push push : store.outbox().unsure(now)) {
            settlement(push, now).unsure(new SendResult.Unsure("the process ended while sending"));
        }
    }

    /** Sends one round; zero when there may be more to send at once. */
    public Duration turn() {
        // Claimed is only what may leave now: a row that is claimed and has to wait costs two writes for nothing.
        int room = Math.min(pace.room(), CHATS);
        if (room == 0) {
            return pace.untilRoom();
        }
        List<Push> claimed = store.outbox().claim(room, time.instant(), LEASE);
        Map<ChatRef, List<Push>> byChat = claimed.stream().collect(groupingBy(Push::to, LinkedHashMap::new, toList()));
        byChat.values().forEach(this::deliverInOrder);
        return claimed.isEmpty() ? untilDue() : Duration.ZERO;
    }

    private Duration untilDue() {
        Instant now = time.instant();
        Instant due = store.outbox().nextDue().orElse(Instant.MAX);
        Instant latest = now.plus(REST);
        return due.isBefore(now) ? Duration.ZERO : Duration.between(now, due.isBefore(latest) ? due : latest);
    }

    /** One chat's rows: where one has to wait, the later ones wait behind it. */
    private void deliverInOrder(List<Push> pushes) {
        Optional<Instant> hold = Optional.empty();
        for (Push push : pushes) {
            if (hold.isEmpty()) {
                hold = deliver(push);
            } else {
                store.outbox().later(push.id(), hold.get(), false);
            }
        }
    }

    /** Sends a row and settles it; gives the moment until which it and all behind it have to wait. */
    private Optional<Instant> deliver(Push push) {
        try {
            return deliverWhereKnown(push);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            // A bug that one article brings out must not hold up the other chats of this round.
            log.error("push {} broke", push.id(), e);
            return later(push, Backoff.after(push.attempts()), true);
        }
    }

    private Optional<Instant> deliverWhereKnown(Push push) {
        Optional<Brief> brief = store.articles().find(new ArticleId(push.subject()));
        if (brief.isEmpty()) {
            store.outbox().giveUp(push.id(), "the article is gone", time.instant());
            return Optional.empty();
        }
        Screen card = card(brief.get(), push.to());
        Duration wait = pace.ask(push.to(), Urgency.PUSH);
        if (!wait.isZero()) {
            return later(push, wait, false);
        }
        if (!store.outbox().begin(push.id(), time.instant(), LEASE)) {
            return Optional.empty();
        }
        return send(push, card).on(settlement(push, time.instant()));
    }

    private Optional<Instant> later(Push push, Duration wait, boolean attempt) {
        Instant due = time.instant().plus(wait);
        store.outbox().later(push.id(), due, attempt);
        return Optional.of(due);
    }

    private Screen card(Brief brief, ChatRef to) {
        Language language = store.chats().language(to.chat()).orElse(Language.ENGLISH);
        return Cards.card(brief, options.length(), language);
    }

    private SendResult send(Push push, Screen card) {
        SendResult result = api.send(Outgoing.message(push.to(), card.text(), card.keyboard()));
        if (result instanceof SendResult.TopicGone && push.to().topic() != 0) {
            log.info("chat {}: {}; sending to the chat itself", push.to().chat(), result);
            return api.send(Outgoing.message(ChatRef.of(push.to().chat()), card.text(), card.keyboard()));
        }
        return result;
    }

    private Settlement settlement(Push push, Instant now) {
        return new Settlement(push, store, pace, now, options.repeatWhenUnsure());
    }
}
