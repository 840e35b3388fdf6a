package jianbao;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jianbao.chat.Conversation;
import jianbao.chat.Lanes;
import jianbao.chat.Presses;
import jianbao.chat.Receiver;
import jianbao.config.Settings;
import jianbao.model.Language;
import jianbao.model.Preference;
import jianbao.model.Timing;
import jianbao.ops.CountedBotApi;
import jianbao.ops.Endpoints;
import jianbao.ops.Vitals;
import jianbao.push.FanOut;
import jianbao.push.OutboxSender;
import jianbao.store.Database;
import jianbao.store.StoreException;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.Pace;
import jianbao.telegram.TelegramException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The house, put together by hand: the only place that makes rooms from settings and gives them threads.
 *
 * <p>Use: {@code open}, then {@code run} on a thread of one's own, {@code close} from any other.
 */
public final class Jianbao implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Jianbao.class);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    private static final Duration FOR_EVER = Duration.ofDays(Integer.MAX_VALUE);
    private static final Duration DAY = Duration.ofDays(1);
    /** All loops together: whoever stops a service waits some seconds, not longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int LANES = 4;
    private static final int SENDERS = 2;

    private final Settings settings;
    private final BotApi api;
    private final InstantSource time;
    private final Database store;
    private final Pace pace;
    private final Loops loops = new Loops(this::broken);
    private final WayIn wayIn;
    private final Lookout lookout;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean signedIn;
    private volatile End end = new End(Cause.CLOSED, "");

    private Jianbao(Settings settings, BotApi api, InstantSource time, Database store) {
        this.settings = settings;
        CountedBotApi counted = new CountedBotApi(api, time);
        this.api = counted;
        this.time = time;
        this.store = store;
        this.lookout = new Lookout(new Endpoints.Told(store, counted, new Vitals(loops::faults, () -> signedIn), time));
        this.pace = new Pace(time, settings.push().perSecond());
        this.wayIn = new WayIn(settings, store, loops, time);
    }

    /** What ended a run. */
    public enum Cause {
        CLOSED,
        /** Telegram refuses the token. */
        SIGNED_OUT,
        /** An error from which there is no going on, such as too little memory. */
        BROKEN
    }

    /**
     * The end of a run.
     *
     * @param why for the operator; empty when it was closed
     */
    public record End(Cause cause, String why) {}

    /**
     * Opens the database; nothing runs yet.
     *
     * @throws StoreException when the database cannot be used; the message says why and what to do
     */
    public static Jianbao open(Settings settings, BotApi api, InstantSource time) {
        return new Jianbao(
                settings, api, time, Database.openAlone(settings.store().url()));
    }

    /**
     * Runs until closed, or until Telegram refuses the token. Telegram may be unreachable at the start.
     *
     * @param ready called once, when the bot answers
     */
    public End run(Runnable ready) {
        store.owners().set(settings.telegram().owners());
        settings.httpListen().ifPresent(lookout::open);
        wayIn.start();
        loops.start("prune", this::prune);
        // Who asks at once shall not hear that there are no articles; nor shall a large folder keep everybody waiting.
        await(wayIn.lookedAround(), FIRST_LOOK);
        Optional<Bot> bot = signIn();
        if (bot.isPresent() && ended.getCount() > 0) {
            signedIn = true;
            startAnswering(bot.get());
            startPushing();
            log.info(
                    "@{} answers; {} articles are listed",
                    bot.get().username(),
                    store.articles().count());
            ready.run();
            await(ended, FOR_EVER);
        }
        return end;
    }

    private Optional<Bot> signIn() {
        for (int failures = 0; ended.getCount() > 0; failures++) {
            try {
                return Optional.of(api.signIn());
            } catch (TelegramException e) {
                if (e.kind() == TelegramException.Kind.UNAUTHORIZED) {
                    signedOut(e.getMessage());
                } else {
                    log.warn("not signed in: {}; trying again", e.getMessage());
                    await(ended, patience(e, failures));
                }
            }
        }
        return Optional.empty();
    }

    private Duration setMenu() {
        try {
            api.setMenu(Conversation.menu(Language.ENGLISH), null);
            api.setMenu(Conversation.menu(Language.CHINESE), Language.CHINESE);
            return DAY;
        } catch (TelegramException e) {
            log.warn("the menu of commands is not set: {}; trying again", e.getMessage());
            return patience(e, 5);
        }
    }

    /** As long as Telegram asks, and longer from failure to failure. */
    private static Duration patience(TelegramException e, int failures) {
        Duration backoff = Backoff.after(failures);
        return e.retryAfter().compareTo(backoff) > 0 ? e.retryAfter() : backoff;
    }

    private void startAnswering(Bot bot) {
        Conversation conversation = new Conversation(store, api, bot, time, usual());
        Lanes lanes = new Lanes(store, api, pace, time, conversation);
        Presses presses = new Presses(api);
        List<Loop> woken = new ArrayList<>(List.of(loops.start("presses", presses::turn)));
        for (int i = 1; i <= LANES; i++) {
            woken.add(loops.start("answer-" + i, lanes::turn));
        }
        Receiver receiver = new Receiver(api, store.inbox(), presses, time, new Receiver.Events() {
            @Override
            public void kept() {
                woken.forEach(Loop::wake);
            }

            @Override
            public void signedOut(String why) {
                Jianbao.this.signedOut(why);
            }
        });
        loops.start("poll", receiver::turn);
        loops.start("menu", this::setMenu);
    }

    private Preference usual() {
        return Preference.usual(settings.timeZone(), settings.summaryLength());
    }

    private void startPushing() {
        OutboxSender sender = new OutboxSender(
                store,
                api,
                pace,
                time,
                new OutboxSender.Options(
                        usual(),
                        settings.push().burst(),
                        settings.push().whenUnsure() == Settings.WhenUnsure.REPEAT));
        loops.start("recover", () -> {
            sender.recover();
            return Duration.ofMinutes(1);
        });
        loops.start("fan-out", new FanOut(store, time)::turn);
        for (int i = 1; i <= SENDERS; i++) {
            loops.start("push-" + i, sender::turn);
        }
    }

    private Duration prune() {
        Instant now = time.instant();
        // Telegram keeps updates for a day; after two, none of these can come again.
        store.inbox().prune(now.minus(DAY.multipliedBy(2)));
        store.outbox().prune(now.minus(DAY.multipliedBy(30)));
        return Duration.ofHours(1);
    }

    private void signedOut(String why) {
        end = new End(
                Cause.SIGNED_OUT,
                "Telegram refuses the token: " + why
                        + ". Ask @BotFather for the bot's token and set TELEGRAM_BOT_TOKEN again.");
        ended.countDown();
    }

    private void broken(Throwable error) {
        log.error("no going on", error);
        end = new End(Cause.BROKEN, "Ended by an error: " + error + ". Start it again; the log says more.");
        ended.countDown();
    }

    private void await(CountDownLatch latch, Duration atMost) {
        try {
            if (!latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("went on after {}", atMost);
            }
        } catch (InterruptedException e) {
            ended.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it: no new work, what is under way is settled, then the database is closed. */
    @Override
    public synchronized void close() {
        ended.countDown();
        lookout.close();
        loops.stop();
        wayIn.close();
        // After the loops were told: the poll that this cuts short is not begun again.
        api.close();
        loops.awaitEnd(PATIENCE);
        store.close();
    }
}
