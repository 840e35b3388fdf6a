package jianbao;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import jianbao.store.Database;
import jianbao.store.Leases;
import jianbao.store.Share;
import jianbao.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What falls to this process among all that work on the database. They agree by leases: who has one does that work for
 * all, and every one sends to its share of the chats. A process that has the database alone has everything, for good.
 *
 * <p>A turn renews the leases; every other turn asks here before it begins. The leases of a process that dies are over
 * after 16 s, and within another 4 s the next one has them. Safe for use by several threads.
 */
final class Duties {
    private static final Logger log = LoggerFactory.getLogger(Duties.class);
    private static final Duration LEASE = Duration.ofSeconds(16);
    private static final Duration RENEW = Duration.ofSeconds(4);
    /** Shorter than the lease, so that a turn that begins last of all ends before another process begins. */
    private static final Duration TRUST = Duration.ofSeconds(13);

    /** By then all have seen who came or went, since they renew; until then they keep to the shares of before. */
    private static final Duration SETTLED = Duration.ofSeconds(7);
    /** To ask here costs nothing. */
    private static final Duration REST = Duration.ofSeconds(1);

    private static final Standing NOTHING = new Standing(Set.of(), List.of(), Instant.MAX, Instant.MIN);

    private final Database store;
    private final InstantSource time;
    private final Consumer<Share> onChange;
    private volatile Standing standing = NOTHING;

    /** What is told of every change: the share of this process. */
    Duties(Database store, InstantSource time, Consumer<Share> onChange) {
        this.store = store;
        this.time = time;
        this.onChange = onChange;
    }

    /** Work that not every process does at every time. */
    enum Duty {
        /** To poll, and to keep the menu. */
        UPDATES,
        /** To read sources and to write down who is owed what came; and to tidy up. */
        SOURCES,
        /** To answer and to push to a share of the chats: for every process, but not while shares change. */
        SENDING
    }

    /**
     * What was agreed last.
     *
     * @param held what falls to this process alone
     * @param living all processes
     * @param sending from when on this one sends
     * @param until when this may be trusted
     */
    private record Standing(Set<Duty> held, List<String> living, Instant sending, Instant until) {
        boolean holdsAt(Duty duty, Instant now) {
            return isTrustedAt(now) && (duty == Duty.SENDING ? !now.isBefore(sending) : held.contains(duty));
        }

        boolean isTrustedAt(Instant now) {
            return now.isBefore(until);
        }

        boolean isLike(Standing other) {
            return held.equals(other.held) && living.equals(other.living);
        }
    }

    /** Whether this process does that now. */
    boolean holds(Duty duty) {
        return store.isAlone() || standing.holdsAt(duty, time.instant());
    }

    /** A turn that is taken while this process has that duty, and passed over otherwise. */
    Loop.Turn whileHeld(Duty duty, Loop.Turn turn) {
        return whileHeld(duty, turn, () -> REST);
    }

    /** With another turn for the time in between. */
    Loop.Turn whileHeld(Duty duty, Loop.Turn turn, Loop.Turn otherwise) {
        return () -> holds(duty) ? turn.turn() : otherwise.turn();
    }

    /** Renews what this process holds, takes what is free, and sees who else lives. */
    Duration turn() {
        try {
            renew();
        } catch (StoreException e) {
            // Not the loop's business: its rests grow, and a lease that is not renewed soon is lost.
            log.warn("leases are not renewed: {}; trying again", e.getMessage());
        }
        return RENEW;
    }

    /** As {@link #turn}, once; throws {@link StoreException}. */
    void renew() {
        if (store.isAlone()) {
            return;
        }
        Standing before = standing;
        Instant now = time.instant();
        AtomicReference<Standing> agreed = new AtomicReference<>(before);
        store.together(() -> agreed.set(agree(before, now)));
        // Only now: what is not committed is not agreed.
        standing = Objects.requireNonNull(agreed.get());
        if (!standing.isLike(before)) {
            changed();
        }
    }

    private Standing agree(Standing before, Instant now) {
        Leases leases = store.leases();
        leases.live(now, LEASE);
        List<String> living = leases.living(now);
        Set<Duty> held = EnumSet.noneOf(Duty.class);
        for (Duty duty : List.of(Duty.UPDATES, Duty.SOURCES)) {
            if (leases.take(duty.name().toLowerCase(Locale.ROOT), now, LEASE)) {
                held.add(duty);
            }
        }
        return new Standing(held, living, sending(before, living, now), now.plus(TRUST));
    }

    /** While a chat changes hands, who is to have it waits until who had it has seen that. */
    private Instant sending(Standing before, List<String> living, Instant now) {
        if (living.size() == 1) {
            return now;
        }
        boolean onlyShrinks = before.living.equals(List.of(store.leases().owner()));
        return before.isTrustedAt(now) && (onlyShrinks || living.equals(before.living))
                ? before.sending
                : now.plus(SETTLED);
    }

    private void changed() {
        Share share = Share.among(store.leases().owner(), standing.living);
        log.info("process {} of {}, with the duties {}", share.rank() + 1, share.of(), standing.held);
        onChange.accept(share);
    }

    /** Gives everything back, so that the next process need not wait; for a process that ends. */
    void release() {
        try {
            standing = NOTHING;
            store.leases().release();
        } catch (StoreException e) {
            log.warn("leases are not given back: {}; they are soon over", e.getMessage());
        }
    }
}
