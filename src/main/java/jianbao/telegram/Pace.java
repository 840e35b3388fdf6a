package jianbao.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianbao.model.ChatRef;

/**
 * When a message may leave. Telegram's FAQ: about 30 messages a second in all, one a second to a chat (here at most 3 in 3
 * seconds), 20 a minute to a group; edits count as messages.
 *
 * <p>Answers go before pushes. Pushes take nine tenths of the budget at once, the rest evenly spread over the second, and
 * in all a little less than there is: so at 30 a second an answer goes within 25 ms, a second and third one in the same
 * second within a tenth of it, and pushes stand back for an answer that waits.
 *
 * <p>Several processes each keep a part of the budget, and the chats are dealt out among them, so that one process keeps
 * the pace of a chat. When the parts change, one process may have seen that a moment before another: then the whole rate is
 * off for that moment.
 *
 * <p>Safe for use by several threads. A clock that is set back stands still for it: no wait grows by that.
 */
public final class Pace {
    /** Who waits for the message. */
    public enum Urgency {
        /** A person who has just asked. */
        ANSWER,
        /** Nobody in particular. */
        PUSH
    }

    // How long pushes leave the way to an answer that may leave now, before it is taken for given up.
    private static final Duration COURTESY = Duration.ofMillis(100);
    // Longer than the stretch of the whole budget, so that pushes alone do not use it up; Telegram's FAQ asks no more
    // than a second.
    private static final Duration PUSH_STRETCH = stretched(1).plusMillis(10);
    private static final double NINE_TENTHS = .9;
    private static final int SWEEP_FROM = 1000;

    /** In which a chat gets no more than three messages. */
    public static final Duration BURST = stretched(3);

    /** What was sent longer ago makes no difference any more. */
    public static final Duration MEMORY = stretched(60);

    private final InstantSource time;
    private Window all;
    private Window pushes;
    private final Map<Long, List<Window>> chats = new HashMap<>();
    private final Map<Long, Instant> held = new HashMap<>();
    private Instant pushesFrom = Instant.MIN;
    private Instant latest = Instant.MIN;
    private Duration setBack = Duration.ZERO;
    private int sweepAt = SWEEP_FROM;

    /**
     * A budget of that many messages a second.
     *
     * @param perSecond at least 1
     */
    public Pace(InstantSource time, int perSecond) {
        this.time = time;
        this.all = new Window(perSecond, stretched(1));
        this.pushes = new Window(perSecond, PUSH_STRETCH);
    }

    /**
     * Changes the budget; what went out in the last second counts in the new one.
     *
     * @param perSecond at least 1
     */
    public synchronized void setBudget(int perSecond) {
        all = all.resized(perSecond, stretched(1));
        pushes = pushes.resized(perSecond, PUSH_STRETCH);
    }

    /**
     * Takes a permit to send one message now, if there is one.
     *
     * @return zero when it was taken, otherwise how long until it is worth asking again
     */
    public synchronized Duration ask(ChatRef to, Urgency urgency) {
        Instant now = now();
        Instant forChat = chatFreeFrom(to.chat());
        Instant forAll = urgency == Urgency.ANSWER ? all.freeFrom() : pushFreeFrom();
        leaveWay(urgency, forChat, forAll, now);
        Instant from = later(forChat, forAll);
        if (from.isAfter(now)) {
            return Duration.between(now, from);
        }
        take(to.chat(), now);
        return Duration.ZERO;
    }

    /** How long until a message to that chat may leave; zero when one may leave now. Takes nothing. */
    public synchronized Duration until(ChatRef to, Urgency urgency) {
        Instant now = now();
        Instant forChat = chatFreeFrom(to.chat());
        Instant forAll = urgency == Urgency.ANSWER ? all.freeFrom() : pushFreeFrom();
        leaveWay(urgency, forChat, forAll, now);
        return Duration.between(now, later(now, later(forChat, forAll)));
    }

    /** Pushes stand back for an answer that only the whole budget keeps waiting. */
    private void leaveWay(Urgency urgency, Instant forChat, Instant forAll, Instant now) {
        if (urgency == Urgency.ANSWER && !forChat.isAfter(now)) {
            pushesFrom = forAll.isAfter(now) ? forAll.plus(COURTESY) : Instant.MIN;
        }
    }

    /** Whether the whole budget lets so many pushes go now; what their chats allow is another matter. Takes nothing. */
    public synchronized boolean hasRoom(int number) {
        Instant now = now();
        return !pushesFrom.isAfter(now)
                && !all.freeFrom(number, 1).isAfter(now)
                && !pushes.freeFrom(number, NINE_TENTHS).isAfter(now);
    }

    /** How long until the whole budget lets a push go; what its chat allows is another matter. Takes nothing. */
    public synchronized Duration untilRoom() {
        Instant now = now();
        return Duration.between(now, later(now, pushFreeFrom()));
    }

    /** Nothing goes to that chat before that moment, as Telegram asked with {@code retry_after}. */
    public synchronized void holdUntil(long chat, Instant until) {
        sweep(now());
        held.merge(chat, until.plus(setBack), Pace::later);
    }

    /** What another process sent to a chat, earliest first; of no use where this one has sent to it too. */
    public synchronized void remember(long chat, List<Instant> sent) {
        Instant now = now();
        chats.computeIfAbsent(chat, id -> {
            List<Window> windows = windows(id);
            sent.forEach(at -> windows.forEach(window -> window.take(at.isAfter(now) ? now : at)));
            return windows;
        });
    }

    /** How many chats it remembers. */
    synchronized int remembered() {
        return chats.size() + held.size();
    }

    private Instant pushFreeFrom() {
        return later(pushesFrom, later(all.freeFrom(), pushes.freeFrom(1, NINE_TENTHS)));
    }

    private Instant chatFreeFrom(long chat) {
        Instant from = held.getOrDefault(chat, Instant.MIN);
        for (Window window : chats.getOrDefault(chat, List.of())) {
            from = later(from, window.freeFrom());
        }
        return from;
    }

    private void take(long chat, Instant now) {
        sweep(now);
        all.take(now);
        // Answers too: pushes slow down for them before the next one has to wait.
        pushes.take(now);
        chats.computeIfAbsent(chat, Pace::windows).forEach(window -> window.take(now));
    }

    private static List<Window> windows(long chat) {
        Window seconds = new Window(3, BURST);
        return chat < 0 ? List.of(seconds, new Window(20, stretched(60))) : List.of(seconds);
    }

    // Two percent more: messages may arrive closer together than they left.
    private static Duration stretched(long seconds) {
        return Duration.ofMillis(seconds * 1020);
    }

    /** Forgets what makes no difference any more, whenever twice as much has gathered as was worth keeping. */
    private void sweep(Instant now) {
        if (chats.size() + held.size() < sweepAt) {
            return;
        }
        chats.values().removeIf(windows -> windows.stream().allMatch(window -> window.isFull(now)));
        held.values().removeIf(until -> !until.isAfter(now));
        sweepAt = Math.max(SWEEP_FROM, 2 * (chats.size() + held.size()));
    }

    /** The time, never before what it was: where the clock was set back, that much is added from then on. */
    private Instant now() {
        Instant now = time.instant().plus(setBack);
        if (now.isBefore(latest)) {
            setBack = setBack.plus(Duration.between(now, latest));
            now = latest;
        }
        latest = now;
        return now;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
