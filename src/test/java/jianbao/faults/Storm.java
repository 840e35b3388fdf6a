package jianbao.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import jianbao.BotProcess;
import jianbao.sandbox.Sandbox;

/**
 * One run: chats are subscribed, articles appear, sends meet mishaps, the real process is killed and started again, the
 * sky clears, the outbox runs empty, the process ends.
 */
final class Storm {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Plan plan;
    private final Sandbox sandbox;
    private final BotProcess bot;
    private final Crowd crowd;
    private final Weather weather;
    private final Books books;
    private final Random random;
    private final List<Kill> kills = new ArrayList<>();

    /**
     * How a run goes.
     *
     * @param killsPerStory how often the process is killed while an article is pushed
     * @param longHangs whether the bot itself has to end what hangs
     */
    record Plan(
            long seed,
            int people,
            int groups,
            int perSecond,
            int killsPerStory,
            boolean longHangs,
            boolean repeatWhenUnsure) {
        /** The small run. */
        static Plan of(long seed) {
            return new Plan(seed, 300, 20, 1000, 1, false, true);
        }

        Plan skipping() {
            return new Plan(seed, people, groups, perSecond, killsPerStory, longHangs, false);
        }

        Plan of(int fewerPeople, int fewerGroups) {
            return new Plan(seed, fewerPeople, fewerGroups, perSecond, killsPerStory, longHangs, repeatWhenUnsure);
        }
    }

    private Storm(Plan plan, Sandbox sandbox, ResettingProxy proxy, Path home) throws IOException {
        this.plan = plan;
        this.sandbox = sandbox;
        this.random = new Random(plan.seed());
        this.crowd = new Crowd(sandbox, plan.seed(), plan.people(), plan.groups());
        this.weather = new Weather(plan.seed(), crowd, plan.longHangs());
        this.bot = new BotProcess(
                home,
                sandbox.token(),
                List.of(
                        "telegram.api=" + proxy.address(),
                        "push.per-second=" + plan.perSecond(),
                        "push.when-unsure=" + (plan.repeatWhenUnsure() ? "repeat" : "skip")));
        this.books = new Books(bot.database(), crowd);
    }

    /** Runs it in that folder. */
    static Report run(Plan plan, Path home) throws Exception {
        Instant begun = Instant.now();
        try (Sandbox sandbox = Sandbox.start(0);
                ResettingProxy proxy = new ResettingProxy(sandbox.address())) {
            Storm storm = new Storm(plan, sandbox, proxy, home);
            try (storm.bot) {
                storm.pass();
            }
            return new Report(
                    plan,
                    storm.crowd,
                    sandbox.calls(),
                    storm.kills,
                    storm.books.open(),
                    Duration.between(begun, Instant.now()));
        }
    }

    private void log(String w) { System.out.println(Instant.now() + " " + w + " sends " + weather.sends()); }
    private void pass() throws Exception {
        crowd.subscribe(bot.database());
        Story.LIBRARY.appearIn(bot.articles());
        bot.start();
        // After this nothing in the folder is taken for old.
        sandbox.await(
                () -> sandbox.calls().stream().anyMatch(call -> call.method().equals("setMyCommands")), PATIENCE);
        log("up"); sandbox.fail(weather);
        for (Story story : Story.pushed().toList()) {
            story.appearIn(bot.articles());
            spread();
        }
        weather.calm();
        drain();log("drained");try{java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/h5/faults/bot.log"), bot.log());}catch(Exception e){}
        if (!bot.end(5)) {
            throw new AssertionError("SIGTERM did not end it within five seconds");
        }
    }

    /** Kills at moments that are spread over the first two thirds of the sends of one article. */
    private void spread() throws Exception {
        int before = weather.sends();
        int all = crowd.members().size() * 2 / 3;
        int part = all / plan.killsPerStory();
        for (int i = 0; i < plan.killsPerStory(); i++) {
            awaitSends(before + i * part + 1 + random.nextInt(part));
            log("kill"); kill();
            bot.start();
        }
        awaitSends(before + all);log("spread");
    }

    private void awaitSends(int number) {
        sandbox.await(() -> weather.sends() >= number, PATIENCE);
    }

    private void kill() throws InterruptedException, SQLException {
        bot.kill();
        kills.add(new Kill(Instant.now(), books.sending()));
    }

    private void drain() throws SQLException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!books.due().isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("still to be sent: " + books.due());
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
