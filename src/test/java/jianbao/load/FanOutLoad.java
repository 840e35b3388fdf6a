package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One article for a million subscriptions, by a process that is given two cores and 200 MB of heap, and by the bot while
 * people ask it. Run by {@code ./mvnw -Pload verify}; of figures in milliseconds those of a machine with nothing else to do
 * count.
 */
class FanOutLoad {
    private static final int SUBSCRIPTIONS = 1_000_000;
    private static final int HEAP = 200;

    @TempDir
    Path home;

    @Test
    void a_million_rows_are_written_in_sqlite_within_20_seconds() throws Exception {
        fanOut("jdbc:sqlite:" + home.resolve("load.db"), 20_000);
    }

    @Test
    void a_million_rows_are_written_in_postgresql_within_40_seconds() throws Exception {
        try (EmbeddedPostgres server = postgres()) {
            fanOut(server.getJdbcUrl("postgres", "postgres"), 40_000);
        }
    }

    @Test
    void people_are_answered_meanwhile_from_sqlite() throws Exception {
        answer("jdbc:sqlite:" + home.resolve("load.db"));
    }

    @Test
    void people_are_answered_meanwhile_from_postgresql() throws Exception {
        try (EmbeddedPostgres server = postgres()) {
            answer(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder().start();
    }

    private void fanOut(String url, long millis) throws Exception {
        Crowd.subscribe(url, SUBSCRIPTIONS);
        Files.createDirectories(home.resolve("articles"));
        Forked way =
                Forked.run(FanOutAlone.class, HEAP, home.resolve("articles").toString(), url);
        System.out.println(way);

        assertThat(way.number("fan-out")).isLessThan(millis);
        assertThat(way.megabytes("resident")).isLessThan(300);
        assertThat(way.number("last-push")).isLessThan(2 * way.number("first-push"));
        // Nobody who writes waits long behind a chunk.
        assertThat(way.names("-longest")).isNotEmpty().allMatch(longest -> way.number(longest) < 250);
        assertThat(way.names("-when-(queued|sent|waiting)"))
                .isNotEmpty()
                .allMatch(question -> way.number(question) < 5);
        assertThat(way.names("park|unpark")).allMatch(change -> way.number(change) < 10);
    }

    private void answer(String url) throws Exception {
        Crowd.subscribe(url, SUBSCRIPTIONS);
        try (BotUnderLoad bot = BotUnderLoad.start(home.resolve("articles"), url, HEAP)) {
            bot.warmUp();
            Askers.Answers before = bot.answers();
            Askers.Answers meanwhile = bot.answersDuringFanOut();
            Askers.Answers after = bot.answers();
            long resident = bot.resident() / Forked.MEGABYTE;
            System.out.printf(
                    "%s%nbefore: %s%nfan-out: %s%npushing: %s%n%d MB resident%n",
                    url.replaceAll("[/?].*", ""), before, meanwhile, after, resident);

            assertThat(meanwhile.quantile(.99)).isLessThan(Duration.ofMillis(100));
            assertThat(after.quantile(.99)).isLessThan(Duration.ofMillis(100));
            assertThat(resident).isLessThan(300);
        }
    }
}
