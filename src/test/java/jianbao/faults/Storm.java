package jianbao.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import jianbao.BotProcess;
import jianbao.faults.Kill.Delivery;
import jianbao.faults.Member.Fate;
import jianbao.sandbox.Sandbox;
import jianbao.sandbox.SentCall;

/**
 * One run: chats are subscribed, articles appear, sends meet mishaps, people write, the real process is killed and started
 * again; then the sky clears, the outbox runs empty, chats that were closed come back, the process ends.
 */
final class Storm {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Plan plan;
    private final Sandbox sandbox;
    private final Path articles;
    private final String database;
    private final List<BotProcess> bots = new ArrayList<>();
    private final Crowd crowd;
    private final Weather weather;
    private final Books books;
    private final Random random;
    private final List<Kill> kills = new ArrayList<>();
    private final Set<Member> asked = new HashSet<>();
    private final Iterator<Story> coming = Story.pushed().iterator();
    private Instant cameBack = Instant.MAX;

    /**
     * How a run goes.
     *
     * @param people subscribed in private; there is one group for each fifteen
     * @param kills how often the process is killed
     * @param slow at Telegram's thirty a second, and with hangs that the bot itself has to end
     */
    record Plan(long seed, int people, int kills, boolean slow, boolean repeatWhenUnsure) {
        int perSecond() {
            return slow ? 30 : 1000;
        }

        /** Of all the kills those while that article is pushed, the last first. */
        int kills(Story story) {
            int stories = Story.pushed().size();
            return (kills + Story.pushed().indexOf(story)) / stories;
        }
    }

    /**
     * What there is to be judged.
     *
     * @param open what the outbox still holds
     * @param cameBack when the closed chats did
     * @param asked who wrote
     */
    record Outcome(
            Crowd crowd,
            List<SentCall> calls,
            List<Kill> kills,
            Set<Delivery> open,
            Instant cameBack,
            Set<Member> asked,
            Duration duration) {}

    private Storm(Plan plan, Sandbox sandbox, Path home, String database) throws IOException {
        this.plan = plan;
        this.sandbox = sandbox;
        this.database = database;
        this.random = new Random(plan.seed());
        this.crowd = new Crowd(sandbox, plan.seed(), plan.people());
        this.weather = new Weather(plan.seed(), crowd, plan.slow());
        this.books = new Books(database, crowd);
        this.articles = Files.createDirectories(home.resolve("articles"));
    }

    /** Runs it with one process on SQLite, in that folder. */
    static Report run(Plan plan, Path home) throws Exception {
        return run(plan, home, "jdbc:sqlite:" + home.resolve("test.db"), 1);
    }

    /** Runs it with several processes on one database. */
    static Report run(Plan plan, Path home, String database, int processes) throws Exception {
        Instant begun = Instant.now();
        try (Sandbox sandbox = Sandbox.start(0);
                ResettingProxy proxy = new ResettingProxy(sandbox.address())) {
            Storm storm = new Storm(plan, sandbox, home, database);
            try {
                for (int i = 0; i < processes; i++) {
                    storm.add(home.resolve("bot-" + i), proxy);
                }
                storm.pass();
            } finally {
                storm.bots.forEach(BotProcess::close);
            }
            Duration duration = Duration.between(begun, Instant.now());
            return new Report(plan, storm.outcome(duration));
        }
    }

    private void add(Path home, ResettingProxy proxy) throws IOException {
        bots.add(new BotProcess(
                home,
                sandbox.token(),
                List.of(
                        "telegram.api=" + proxy.address(),
                        "articles.folders=[" + articles + "]",
                        "store.url=" + database,
                        "push.per-second=" + plan.perSecond(),
                        "push.when-unsure=" + (plan.repeatWhenUnsure() ? "repeat" : "skip"))));
    }

    private Outcome outcome(Duration duration) throws SQLException {
        return new Outcome(crowd, sandbox.calls(), kills, books.open(), cameBack, asked, duration);
    }

    private void pass() throws Exception {
        crowd.subscribe(database);
        Story.LIBRARY.appearIn(articles);
        for (BotProcess bot : bots) {
            bot.start();
            // After this nothing in the folder is taken for old.
            sandbox.await(
                    () -> sandbox.calls().stream()
                            .anyMatch(call -> call.method().equals("setMyCommands")),
                    PATIENCE);
        }
        sandbox.fail(weather);
        coming.next().appearIn(articles);
        for (Story story : Story.pushed()) {
            push(plan.kills(story));
        }
        weather.calm();
        await(() -> books.due() == 0);
        comeBack();
        for (BotProcess bot : bots) {
            if (!bot.end(5)) {
                throw new AssertionError("SIGTERM did not end it within five seconds");
            }
        }
    }

    /**
     * Kills at moments that are spread over the first two thirds of the sends of one article; the next one appears while
     * the bot is dead the last time.
     */
    private void push(int times) throws Exception {
        int before = weather.sends();
        int all = crowd.members().size() * 2 / 3;
        for (int i = 0; i < times; i++) {
            int part = all / times;
            awaitSends(before + i * part + 1 + random.nextInt(part));
            BotProcess bot = bots.get(random.nextInt(bots.size()));
            kill(bot);
            if (i == times - 1) {
                next();
            }
            bot.start();
            ask();
        }
        awaitSends(before + all);
        if (times == 0) {
            next();
        }
    }

    private void next() throws IOException {
        if (coming.hasNext()) {
            coming.next().appearIn(articles);
        }
    }

    private void awaitSends(int number) {
        sandbox.await(() -> weather.sends() >= number, PATIENCE);
    }

    private void kill(BotProcess bot) throws SQLException {
        bot.kill();
        Instant at = Instant.now();
        Set<Delivery> unsure = books.sending();
        if (bots.size() > 1) {
            // What another process is sending will soon be settled.
            LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            unsure.retainAll(books.sending());
        }
        kills.add(new Kill(at, unsure));
    }

    /** Some people write, and all whose chats are to be left alone. */
    private void ask() {
        people(member -> member.fate() == Fate.TOLD_TO_WAIT).forEach(member -> crowd.say(member, "/help"));
        List<Member> free = people(member -> member.fate() == Fate.NONE && !asked.contains(member));
        for (Member member : free.subList(0, Math.min(5, free.size()))) {
            crowd.say(member, "/help");
            asked.add(member);
        }
    }

    private List<Member> people(Predicate<Member> which) {
        return crowd.members().stream()
                .filter(member -> !member.isGroup())
                .filter(which)
                .toList();
    }

    /** Who had closed the door opens it and asks for what was missed. */
    private void comeBack() throws Exception {
        weather.open();
        cameBack = Instant.now();
        Set<Long> closed = new HashSet<>();
        sandbox.calls().stream().filter(Ledger::isForbidden).forEach(call -> closed.add(call.chat()));
        List<Member> returning = crowd.members().stream()
                .filter(member -> closed.contains(member.chat().chat()))
                .toList();
        returning.forEach(crowd::comeBack);
        await(() -> books.parked() == 0 && books.due() == 0);
        returning.forEach(this::askForMissed);
        await(() -> sandbox.pendingUpdates() == 0 && books.unanswered() == 0 && books.due() == 0);
    }

    /** Some want it in one message, which is offered where there are several. */
    private void askForMissed(Member member) {
        boolean one = member.number() % 2 == 0 && crowd.press(member, "/missed digest");
        if (!one) {
            crowd.press(member, "/missed send");
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("waited " + PATIENCE + " in vain");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
