package jianbao.chat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import jianbao.store.Inbox;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches updates and keeps them. Telegram forgets an update when a later offset is asked for, so the offset moves only
 * after the batch is committed; a crash before that brings the same updates again, which the inbox knows by their ids.
 */
public final class Receiver {
    private static final Logger log = LoggerFactory.getLogger(Receiver.class);
    /** A proxy that answers at once must not make a hot loop of a long poll. */
    private static final Duration EMPTY_REST = Duration.ofMillis(100);

    /** Telegram holds a poll at most 50 s. */
    private static final Duration WAIT = Duration.ofSeconds(50);

    private static final Duration CONFLICT_REST = Duration.ofSeconds(15);

    private static final Duration STAND_BY = Duration.ofSeconds(5);

    private final BotApi api;
    private final Inbox inbox;
    private final Presses presses;
    private final InstantSource time;
    private final Events events;
    private long offset;
    private int failures;
    private TelegramException.@Nullable Kind complaint;

    /** Polls, keeps in that inbox and hands presses on. */
    public Receiver(BotApi api, Inbox inbox, Presses presses, InstantSource time, Events events) {
        this.api = api;
        this.inbox = inbox;
        this.presses = presses;
        this.time = time;
        this.events = events;
    }

    /** What the roof wants to know at once. */
    public interface Events {
        /** There are new updates in the inbox. */
        void kept();

        /** Whether another process of ours polls now, and this one no longer should. */
        boolean isDeposed();

        /** The token is wrong or was revoked; polling on is of no use. */
        void signedOut(String why);
    }

    /** Waits for one batch and keeps it. */
    public Duration turn() {
        try {
            List<Update> batch = api.updates(offset, WAIT);
            recovered();
            return keep(batch);
        } catch (TelegramException e) {
            return react(e);
        }
    }

    /** Takes the place of a turn while another process of ours polls. */
    public Duration standBy() {
        // How far that one gets is not known here, and an old offset could confirm updates that nobody has kept.
        offset = 0;
        return STAND_BY;
    }

    private Duration keep(List<Update> batch) {
        if (batch.isEmpty()) {
            // Telegram: after an idle week ids go on at random, perhaps lower. All that was kept is confirmed by the
            // call that came back empty, so the earliest unconfirmed update is the next one.
            offset = 0;
            return EMPTY_REST;
        }
        inbox.keep(batch.stream().map(Lanes::received).toList(), time.instant());
        // Only now: a crash before this line gets the same batch again.
        offset = batch.stream().mapToLong(Update::id).max().orElseThrow() + 1;
        for (Update update : batch) {
            if (update instanceof Update.Press press) {
                presses.add(press.pressId());
            }
        }
        events.kept();
        return Duration.ZERO;
    }

    private void recovered() {
        if (complaint != null) {
            log.info("updates come again after {} polls in vain", failures);
        }
        failures = 0;
        complaint = null;
    }

    private Duration react(TelegramException e) {
        failures++;
        switch (e.kind()) {
            case UNAUTHORIZED -> {
                events.signedOut(e.getMessage());
                return Backoff.after(failures);
            }
            case CONFLICT -> {
                return conflict(e);
            }
            case FLOOD -> {
                complain(e, "Telegram asks to wait " + e.retryAfter());
                return Backoff.after(failures - 1, e.retryAfter());
            }
            default -> {
                complain(e, "no updates; trying again until they come");
                return Backoff.after(failures - 1);
            }
        }
    }

    /** Once: a Telegram that is out of reach for a day is one fact. */
    private void complain(TelegramException e, String what) {
        if (e.kind() == complaint) {
            log.debug("{} ({})", what, e.getMessage());
        } else {
            log.warn("{} ({})", what, e.getMessage());
        }
        complaint = e.kind();
    }

    /** Telegram: of two that poll with one token, the one that has waited longer is refused. */
    private Duration conflict(TelegramException e) {
        if (events.isDeposed()) {
            return STAND_BY;
        }
        complain(e, "another process polls with this token; stop one of them");
        return CONFLICT_REST;
    }
}
