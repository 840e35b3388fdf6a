package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.cli.Main;
import jianbao.sandbox.Person;
import jianbao.sandbox.Sandbox;

/** The whole bot as a process, with a few articles and a sandbox that knows the first of its subscribers. */
record BotUnderLoad(Sandbox sandbox, Process process, Posts posts, Path articles, Crowd.Look look, Askers askers)
        implements AutoCloseable {
    private static final int REACHABLE = 3_000;
    private static final Duration WARMING_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static BotUnderLoad start(Path articles, String url, int megabytes)
            throws IOException, InterruptedException, SQLException {
        Posts posts = new Posts();
        posts.write(articles, 10);
        Sandbox sandbox = Sandbox.start(0);
        Askers.meet(sandbox, Crowd.FIRST, REACHABLE);
        Process process =
                process(sandbox, sandbox.address(), articles, url, megabytes).start();
        Askers askers = new Askers(sandbox, List.of("/latest", article(sandbox)));
        return new BotUnderLoad(sandbox, process, posts, articles, Crowd.look(url), askers);
    }

    /** Not started yet; it finds the sandbox at that address. */
    static ProcessBuilder process(Sandbox sandbox, URI address, Path articles, String url, int megabytes) {
        List<String> arguments = List.of(
                "run",
                "--set",
                "telegram.api=" + address,
                "--set",
                "articles.folders=[" + articles + "]",
                "--set",
                "http.listen=",
                "--set",
                "store.url=" + url);
        ProcessBuilder builder = Forked.start(Main.class, megabytes, arguments);
        builder.environment().put("TELEGRAM_BOT_TOKEN", sandbox.token());
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    /** The command for one of the articles, as the bot gives it to the first who asks. */
    static String article(Sandbox sandbox) {
        sandbox.say(Person.ALICE, Person.ALICE.id(), "/latest");
        String list =
                sandbox.awaitMessages(Person.ALICE.id(), 1, PATIENCE).get(0).text();
        Matcher command = Pattern.compile("/s_\\w+").matcher(list);
        assertThat(command.find()).as(list).isTrue();
        return command.group();
    }

    void warmUp() {
        askers.askWhile(within(WARMING_UP, () -> true));
    }

    Askers.Answers answers() {
        return askers.askWhile(within(MEASURED, () -> true));
    }

    /** Adds an article; the answers from when it is owed until all its subscribers have their rows. */
    Askers.Answers answersDuringFanOut() throws IOException {
        posts.add(articles);
        askers.askWhile(within(PATIENCE, () -> !look.isFanningOut()));
        assertThat(look.isFanningOut()).isTrue();
        return askers.askWhile(within(PATIENCE, look::isFanningOut));
    }

    /** In bytes, at most so far. */
    long resident() throws IOException {
        return Figures.resident(Long.toString(process.pid()));
    }

    private static BooleanSupplier within(Duration time, BooleanSupplier condition) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end && condition.getAsBoolean();
    }

    @Override
    public void close() throws SQLException {
        look.close();
        process.destroyForcibly().onExit().join();
        sandbox.close();
    }
}
