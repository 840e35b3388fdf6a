package jianbao;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jianbao.chat.Conversation;
import jianbao.chat.Lanes;
import jianbao.chat.Receiver;
import jianbao.config.Settings;
import jianbao.intake.Intake;
import jianbao.model.Language;
import jianbao.push.FanOut;
import jianbao.push.OutboxSender;
import jianbao.source.FolderWatch;
import jianbao.source.MarkdownFolder;
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
    /** Telegram holds a poll at most 50 s. */
    private static final Duration POLL = Duration.ofSeconds(50);
    /** Watching can miss a change; looking cannot. */
    private static final Duration RESCAN = Duration.ofSeconds(30);

    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    private static final Duration FOR_EVER = Duration.ofDays(Integer.MAX_VALUE);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LANES = 4;
    private static final int SENDERS = 2;

    private final Settings settings;
    private final BotApi api;
    private final InstantSource time;
    private final Database store;
    private final Pace pace;
    private final List<Loop> loops = new ArrayList<>();
    private final List<FolderWatch> watches = new ArrayList<>();
    private final CountDownLatch lookedAround;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile End end = new End(Cause.CLOSED, "");

    private Jianbao(Settings settings, BotApi api, InstantSource time, Database store) {
        this.settings = settings;
        this.api = api;
        this.time = time;
        this.store = store;
        this.lookedAround = new CountDownLatch(settings.articles().folders().size());
        this.pace = new Pace(time, settings.push().perSecond());
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
        return new Jianbao(settings, api, time, Database.open(settings.store().url()));
    }

    /**
     * Runs until closed, or until Telegram refuses the token. Telegram may be unreachable at the start.
     *
     * @param ready called once, when the bot answers
     */
    public End run(Runnable ready) {
        startIntake();
        // Who asks at once shall not hear that there are no articles; nor shall a large folder keep everybody waiting.
        await(lookedAround, FIRST_LOOK);
        Optional<Bot> bot = signIn();
        if (bot.isPresent()) {
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

    private void startIntake() {
        for (Path folder : settings.articles().folders()) {
            MarkdownFolder source = new MarkdownFolder(
                    folder.toString(), folder, Set.copyOf(settings.articles().extensions()), time);
            Intake intake = new Intake(source, RESCAN, store, new SecureRandom(), time);
            watch(folder, start("intake", () -> {
                Duration rest = intake.turn();
                if (rest.equals(RESCAN)) {
                    lookedAround.countDown();
                }
                return rest;
            }));
        }
        start("prune", this::prune);
    }

    private void watch(Path folder, Loop intake) {
        FolderWatch watch = new FolderWatch(folder);
        watches.add(watch);
        start("watch", () -> {
            if (watch.await(RESCAN)) {
                intake.wake();
            }
            return Duration.ZERO;
        });
    }

    private Optional<Bot> signIn() {
        for (int failures = 0; ended.getCount() > 0; failures++) {
            try {
                Bot bot = api.signIn();
                api.setMenu(Conversation.menu(Language.ENGLISH), null);
                api.setMenu(Conversation.menu(Language.CHINESE), Language.CHINESE);
                return Optional.of(bot);
            } catch (TelegramException e) {
                if (e.kind() == TelegramException.Kind.UNAUTHORIZED) {
                    signedOut(e.getMessage());
                } else {
                    log.warn("not signed in: {}; trying again", e.getMessage());
                    await(ended, Backoff.after(failures));
                }
            }
        }
        return Optional.empty();
    }

    private void startAnswering(Bot bot) {
        Conversation conversation = new Conversation(store, api, bot, time, settings.summaryLength());
        Lanes lanes = new Lanes(store, api, pace, time, conversation);
        List<Loop> answering = new ArrayList<>();
        for (int i = 1; i <= LANES; i++) {
            answering.add(start("answer-" + i, lanes::turn));
        }
        Receiver receiver = new Receiver(api, store.inbox(), time, POLL, new Receiver.Events() {
            @Override
            public void kept() {
                answering.forEach(Loop::wake);
            }

            @Override
            public void signedOut(String why) {
                Jianbao.this.signedOut(why);
            }
        });
        start("poll", receiver::turn);
    }

    private void startPushing() {
        OutboxSender sender = new OutboxSender(
                store,
                api,
                pace,
                time,
                new OutboxSender.Options(
                        settings.summaryLength(), settings.push().whenUnsure() == Settings.WhenUnsure.REPEAT));
        start("recover", () -> {
            sender.recover();
            return Duration.ofMinutes(1);
        });
        start("fan-out", new FanOut(store, time)::turn);
        for (int i = 1; i <= SENDERS; i++) {
            start("push-" + i, sender::turn);
        }
    }

    private Duration prune() {
        Instant now = time.instant();
        // Telegram keeps updates for a day; after two, none of these can come again.
        store.inbox().prune(now.minus(DAY.multipliedBy(2)));
        store.outbox().prune(now.minus(DAY.multipliedBy(30)));
        return Duration.ofHours(1);
    }

    private Loop start(String name, Loop.Turn turn) {
        Loop loop = new Loop(name, turn, this::broken);
        loops.add(loop);
        return loop.start();
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
    public void close() {
        ended.countDown();
        loops.forEach(Loop::stop);
        watches.forEach(FolderWatch::close);
        // After the loops were told: the poll that this cuts short is not begun again.
        api.close();
        loops.forEach(Loop::close);
        store.close();
    }
}
