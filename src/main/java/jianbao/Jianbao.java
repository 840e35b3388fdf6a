package jianbao;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jianbao.Duties.Duty;
import jianbao.config.Settings;
import jianbao.ops.CountedBotApi;
import jianbao.ops.Endpoints;
import jianbao.ops.Vitals;
import jianbao.store.Database;
import jianbao.store.DatabaseClock;
import jianbao.store.Share;
import jianbao.store.StoreException;
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.Pace;
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
    /** All loops together: whoever stops a service waits some seconds, not longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Ground ground;
    private final DatabaseClock clock;
    private final Loops loops = new Loops(this::broken);
    private final Duties duties;
    private final WayIn wayIn;
    private final Lookout lookout;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean signedIn;
    private volatile End end = new End(Cause.CLOSED, "");
    private boolean closed;

    private Jianbao(Settings settings, CountedBotApi api, DatabaseClock time, Database store) {
        this.ground =
                new Ground(settings, api, store, new Pace(time, settings.push().perSecond()), time);
        this.clock = time;
        this.lookout = new Lookout(new Endpoints.Told(store, api, new Vitals(loops::faults, () -> signedIn), time));
        this.duties = new Duties(store, time, this::take);
        this.wayIn = new WayIn(settings, store, loops, time, duties);
    }

    /** What ended a run. */
    public enum Cause {
        CLOSED,
        /** Telegram refuses the token. */
        SIGNED_OUT,
        /** The database belongs to another bot. */
        OTHER_BOT,
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
    public static Jianbao open(Settings settings, BotApi api, InstantSource machine) {
        Database store = Database.openAlone(settings.store().url());
        // Moments are compared with those that other processes wrote.
        DatabaseClock time = store.clock(machine);
        return new Jianbao(settings, new CountedBotApi(api, time), time, store);
    }

    /**
     * Runs until closed, or until Telegram refuses the token, or knows it as another bot than the database does. Telegram
     * may be unreachable at the start.
     *
     * @param ready called once, when the bot answers, or stands by to
     * @throws StoreException when the database does not work at the start
     */
    public End run(Runnable ready) {
        ground.store().owners().set(ground.settings().telegram().owners());
        ground.settings().httpListen().ifPresent(lookout::open);
        duties.renew();
        loops.start("lease", duties::turn);
        loops.start("clock", clock::turn);
        SignIn signIn = new SignIn(ground.api(), ground.store().bots(), refusals());
        // Before the sources are read: those of another bot may be others, and the articles of these would go.
        Optional<Bot> bot = signIn.attempt();
        if (ended.getCount() > 0) {
            lookAround();
        }
        while (bot.isEmpty() && !await(ended, signIn.rest())) {
            bot = signIn.attempt();
        }
        if (bot.isPresent() && ended.getCount() > 0) {
            serve(bot.get(), ready);
        }
        return end;
    }

    private void lookAround() {
        wayIn.start();
        if (duties.holds(Duty.SOURCES)) {
            // Who asks at once shall not hear that there are no articles; nor shall a large folder keep everybody
            // waiting.
            await(wayIn.lookedAround(), FIRST_LOOK);
        }
    }

    private void serve(Bot bot, Runnable ready) {
        signedIn = true;
        if (rememberPace()) {
            // What the process before this one tried in vain stands nowhere, and counts too.
            await(
                    ended,
                    Pace.BURST.minusMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
        }
        new Answering(ground, loops, duties, this::signedOut).start(bot);
        new Pushing(ground, loops, duties).start();
        log.info(
                "@{} {}; {} articles are listed",
                bot.username(),
                duties.holds(Duty.UPDATES) ? "polls" : "stands by to poll",
                ground.store().articles().count());
        ready.run();
        await(ended, FOR_EVER);
    }

    private void take(Share share) {
        ground.store().inbox().setShare(share);
        ground.store().outbox().setShare(share);
        ground.pace().setBudget(share.partOf(ground.settings().push().perSecond()));
        rememberPace();
        loops.wake();
    }

    /** Telegram counts for a chat what another process has just sent to it, also one that was killed; whether one did. */
    private boolean rememberPace() {
        Instant now = ground.time().instant();
        Map<Long, List<Instant>> sent = ground.store().chats().sentSince(now.minus(Pace.MEMORY), now);
        sent.forEach(ground.pace()::remember);
        return !sent.isEmpty();
    }

    private SignIn.Refusals refusals() {
        return new SignIn.Refusals() {
            @Override
            public void signedOut(String why) {
                Jianbao.this.signedOut(why);
            }

            @Override
            public void otherBot(String why) {
                endWith(Cause.OTHER_BOT, why);
            }
        };
    }

    private void signedOut(String why) {
        endWith(
                Cause.SIGNED_OUT,
                "Telegram refuses the token: " + why
                        + ". Ask @BotFather for the bot's token and set TELEGRAM_BOT_TOKEN again.");
    }

    private void broken(Throwable error) {
        log.error("no going on", error);
        endWith(Cause.BROKEN, "Ended by an error: " + error + ". Start it again; the log says more.");
    }

    private void endWith(Cause cause, String why) {
        end = new End(cause, why);
        ended.countDown();
    }

    private boolean await(CountDownLatch latch, Duration atMost) {
        try {
            return latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            ended.countDown();
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends it: no new work, what is under way is settled, leases are given back, then the database is closed. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            end();
        }
    }

    private void end() {
        ended.countDown();
        lookout.close();
        loops.stop();
        wayIn.close();
        // After the loops were told: the poll that this cuts short is not begun again.
        ground.api().close();
        loops.awaitEnd(PATIENCE);
        duties.release();
        ground.store().close();
    }
}
