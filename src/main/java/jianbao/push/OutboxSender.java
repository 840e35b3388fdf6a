package jianbao.push;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jianbao.model.ChatRef;
import jianbao.model.Preference;
import jianbao.model.Push;
import jianbao.model.Timing;
import jianbao.store.Database;
import jianbao.store.StoreException;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.Outgoing;
import jianbao.telegram.Pace;
import jianbao.telegram.Pace.Urgency;
import jianbao.telegram.SendResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is owed: claims chats, sends their rows in order, settles each message by its result. Rows are settled only
 * after Telegram's answer, so a crash leaves in doubt at most one message of each sender: that whose answer was not yet
 * written down. Turned by several loops at once.
 */
public final class OutboxSender {
    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration REST = Duration.ofSeconds(1);
    /** Until another sender has its permit, or leaves it. */
    private static final Duration MOMENT = Duration.ofMillis(10);

    private final Database store;
    private final BotApi api;
    private final Pace pace;
    private final InstantSource time;
    private final Options options;
    private final Messages messages;
    /**
     * Senders that claim and have not asked for a permit yet: no more than there are permits now. A row that is claimed and
     * has to wait costs two writes for nothing.
     */
    private final Set<Thread> claiming = new HashSet<>();

    /** Sends from that store. */
    public OutboxSender(Database store, BotApi api, Pace pace, InstantSource time, Options options) {
        this.store = store;
        this.api = api;
        this.pace = pace;
        this.time = time;
        this.options = options;
        this.messages = new Messages(store, options.usual());
    }

    /**
     * What the operator chose.
     *
     * @param usual for chats that chose nothing else
     * @param burst more articles than this due for one chat become one message
     * @param repeatWhenUnsure whether a message whose answer was lost is sent again
     */
    public record Options(Preference usual, int burst, boolean repeatWhenUnsure) {}

    /** Settles what was being sent by a sender that died, and takes back what it had only claimed. */
    public void recover() {
        Instant now = time.instant();
        store.outbox().release(now);
        for (List<Push> message : Parcels.begun(store.outbox().unsure(now))) {
            settlement(message, now).unsure(new SendResult.Unsure("the process ended while sending"));
        }
    }

    /** Sends what one chat is owed; zero when there may be more to send at once. */
    public Duration turn() {
        if (!mayClaim()) {
            Duration wait = pace.untilRoom();
            return wait.isZero() ? MOMENT : wait;
        }
        try {
            List<Push> claimed = store.outbox().claim(1, time.instant(), LEASE);
            claimed.stream()
                    .collect(groupingBy(Push::to, LinkedHashMap::new, toList()))
                    .forEach(this::deliver);
            return claimed.isEmpty() ? untilDue() : Duration.ZERO;
        } finally {
            hasAsked();
        }
    }

    private boolean mayClaim() {
        synchronized (claiming) {
            return pace.hasRoom(claiming.size() + 1) && claiming.add(Thread.currentThread());
        }
    }

    private void hasAsked() {
        synchronized (claiming) {
            claiming.remove(Thread.currentThread());
        }
    }

    private Duration untilDue() {
        Instant now = time.instant();
        Instant due = store.outbox().nextDue().orElse(Instant.MAX);
        Instant latest = now.plus(REST);
        return due.isBefore(now) ? Duration.ZERO : Duration.between(now, due.isBefore(latest) ? due : latest);
    }

    /** One chat's rows: where a message has to wait, the later ones wait behind it. */
    private void deliver(ChatRef to, List<Push> rows) {
        Timing timing = timing(to);
        Optional<Instant> hold = Optional.empty();
        for (List<Push> parcel : new Parcels(timing, options.burst()).of(open(rows, timing))) {
            if (hold.isEmpty()) {
                hold = deliver(parcel);
            } else {
                store.outbox().later(Parcels.ids(parcel), hold.get(), false);
            }
        }
    }

    /** Those that may go by now; the others wait for the next digest or the end of the quiet hours. */
    private List<Push> open(List<Push> rows, Timing timing) {
        Instant now = time.instant();
        List<Push> open = new ArrayList<>();
        for (Push row : rows) {
            Instant opening = row.kind() == Push.Kind.ARTICLE ? timing.opening(row.owed(), now) : now;
            if (opening.isAfter(now)) {
                store.outbox().later(List.of(row.id()), opening, false);
            } else {
                open.add(row);
            }
        }
        if (open.size() < rows.size() && !timing.equals(timing(rows.get(0).to()))) {
            // The chat chose anew before these rows were put off, so that its choice did not find them.
            store.preferences().askAnew(rows.get(0).to().chat(), now);
        }
        return open;
    }

    private Timing timing(ChatRef to) {
        return store.preferences().of(to.chat(), options.usual()).timing();
    }

    /** Sends a message and settles it; gives the moment until which it and all behind it have to wait. */
    private Optional<Instant> deliver(List<Push> parcel) {
        try {
            return deliverWhenFree(parcel);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            // A bug that one article brings out must not hold up other messages.
            log.error("push {} broke", parcel.get(0).id(), e);
            return later(parcel, Backoff.after(parcel.get(0).attempts()), true);
        }
    }

    private Optional<Instant> deliverWhenFree(List<Push> parcel) {
        Duration wait = pace.until(parcel.get(0).to(), Urgency.PUSH);
        if (!wait.isZero()) {
            return await(parcel, wait);
        }
        List<Long> begun = store.outbox().begin(Parcels.ids(parcel), time.instant(), LEASE);
        List<Push> rows =
                parcel.stream().filter(row -> begun.contains(row.id())).toList();
        return rows.isEmpty() ? Optional.empty() : send(rows);
    }

    private Optional<Instant> send(List<Push> rows) {
        Optional<Outgoing> message = messages.message(rows);
        if (message.isEmpty()) {
            store.outbox().giveUp(Parcels.ids(rows), "there is nothing to tell any more", time.instant());
            return Optional.empty();
        }
        // Last of all: what lies between a permit and the wire lets messages arrive closer together than they may.
        Duration wait = pace.ask(rows.get(0).to(), Urgency.PUSH);
        if (!wait.isZero()) {
            return await(rows, wait);
        }
        hasAsked();
        SendResult result = api.send(message.get());
        return result.on(settlement(rows, time.instant()));
    }

    /** Who waits for the rate of all keeps its place in the queue; else it would go behind all who are owed the same. */
    private Optional<Instant> await(List<Push> parcel, Duration wait) {
        if (pace.untilRoom().isZero()) {
            return later(parcel, wait, false);
        }
        store.outbox().putBack(Parcels.ids(parcel));
        return Optional.of(time.instant().plus(wait));
    }

    private Optional<Instant> later(List<Push> parcel, Duration wait, boolean attempt) {
        Instant due = time.instant().plus(wait);
        store.outbox().later(Parcels.ids(parcel), due, attempt);
        return Optional.of(due);
    }

    private Settlement settlement(List<Push> rows, Instant now) {
        return new Settlement(rows, store, pace, now, options.repeatWhenUnsure());
    }
}
