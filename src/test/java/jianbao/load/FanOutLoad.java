package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article for a million subscriptions, on two cores and with 200 MB of heap. Run by {@code ./mvnw -Pload verify}. */
class FanOutLoad {
    private static final int SUBSCRIPTIONS = 1_000_000;
    private static final int REACHABLE = 3_000;
    private static final int HEAP = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Person READER = Person.ALICE;

    private final Posts posts = new Posts();

    @TempDir
    Path home;

    @Test
    void people_are_answered_while_a_million_are_owed_an_article() throws Exception {
        String url = "jdbc:sqlite:" + home.resolve("load.db");
        Crowd.subscribe(url, SUBSCRIPTIONS);
        Path articles = home.resolve("articles");
        posts.write(articles, 10);
        try (Sandbox sandbox = Sandbox.start(0)) {
            Askers.meet(sandbox, Crowd.FIRST, REACHABLE);
            Process bot = start(sandbox, articles, url);
            try {
                measure(sandbox, articles, url, Long.toString(bot.pid()));
            } finally {
                bot.destroyForcibly().waitFor();
            }
        }
    }

    private void measure(Sandbox sandbox, Path articles, String url, String bot) throws IOException, SQLException {
        Askers askers = new Askers(sandbox, List.of("/latest", article(sandbox)));
        System.out.println("before: " + askers.askWhile(during(Duration.ofSeconds(10))));

        try (Crowd.Look look = Crowd.look(url)) {
            Path article = posts.add(articles);
            askers.askWhile(within(PATIENCE, () -> !look.isFanningOut()));
            long began = System.nanoTime();
            Askers.Answers meanwhile = askers.askWhile(within(PATIENCE, look::isFanningOut));
            System.out.println("fan-out of the bot: " + Figures.millisSince(began) + " ms; " + meanwhile);
            System.out.println("while it pushes: " + askers.askWhile(during(Duration.ofSeconds(15))));
            Files.delete(article);
            System.out.println("while it withdraws: " + askers.askWhile(during(Duration.ofSeconds(10))));
            System.out.println("resident: " + Figures.resident(bot) / Forked.MEGABYTE + " MB");
            assertThat(meanwhile.quantile(.99)).isLessThan(Duration.ofMillis(100));
        }
    }

    private static BooleanSupplier during(Duration time) {
        return within(time, () -> true);
    }

    private static BooleanSupplier within(Duration time, BooleanSupplier condition) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() < end && condition.getAsBoolean();
    }

    private static String article(Sandbox sandbox) {
        sandbox.say(READER, READER.id(), "/latest");
        String list = sandbox.awaitMessages(READER.id(), 1, PATIENCE).get(0).text();
        Matcher link = Pattern.compile("/s_\\w+").matcher(list);
        assertThat(link.find()).as(list).isTrue();
        return link.group();
    }

    private Process start(Sandbox sandbox, Path articles, String url) throws IOException {
        List<String> settings = List.of(
                "run",
                "--set",
                "telegram.api=" + sandbox.address(),
                "--set",
                "articles.folders=[" + articles + "]",
                "--set",
                "http.listen=",
                "--set",
                "store.url=" + url);
        ProcessBuilder builder = Forked.start(Main.class, HEAP, settings);
        builder.environment().put("TELEGRAM_BOT_TOKEN", sandbox.token());
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
