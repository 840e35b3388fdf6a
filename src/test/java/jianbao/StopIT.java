package jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jianbao.sandbox.Fault;
import jianbao.sandbox.Person;
import jianbao.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGTERM to the packaged bot while it waits for others. */
class StopIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int SECONDS = 5;
    private static final Person READER = Person.ALICE;

    @TempDir
    Path home;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch never = new CountDownLatch(1);
    private Sandbox telegram;
    private HttpServer feed;
    private BotProcess bot;

    @BeforeEach
    void start() throws IOException {
        telegram = Sandbox.start(0);
        feed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        feed.setExecutor(threads);
        feed.createContext("/", exchange -> {
            asked.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        feed.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        bot.close();
        never.countDown();
        feed.stop(0);
        threads.shutdownNow();
        telegram.close();
    }

    private void run(String... sets) throws Exception {
        bot = new BotProcess(
                home,
                telegram.token(),
                List.of(
                        "telegram.api=" + telegram.address(),
                        sets.length == 0 ? "feeds=[]" : sets[0],
                        "web.allow-private=true"));
        bot.start();
        telegram.await(
                () -> telegram.calls().stream().anyMatch(call -> call.method().equals("setMyCommands")), PATIENCE);
    }

    @Test
    void a_feed_that_hangs_holds_up_nobody_who_stops_it() throws Exception {
        run("feeds=[http://127.0.0.1:" + feed.getAddress().getPort() + "/feed.xml]");
        // Now it waits for a poll, too.
        asked.await();

        assertThat(bot.end(SECONDS)).isTrue();
        assertThat(bot.log()).doesNotContain("Exception");
    }

    @Test
    void a_telegram_that_hangs_holds_up_nobody_who_stops_it() throws Exception {
        run();
        for (int i = 0; i < Pushing.SENDERS; i++) {
            Person reader = new Person(READER.id() + i, "Reader " + i, "en");
            telegram.say(reader, reader.id(), "/subscribe");
            telegram.awaitMessages(reader.id(), 1, PATIENCE);
        }
        telegram.fail(Fault.hang(Duration.ofMinutes(1)).on("sendMessage"));
        write();
        telegram.say(READER, READER.id(), "/help");
        // A push of each sender, and an answer.
        telegram.await(() -> hanging() == Pushing.SENDERS + 1, PATIENCE);

        assertThat(bot.end(SECONDS)).isTrue();
        assertThat(bot.log()).doesNotContain("Exception");
    }

    @Test
    void a_database_that_hangs_holds_up_nobody_who_stops_it() throws Exception {
        try (EmbeddedPostgres postgres = postgres()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            run("store.url=" + url);
            try (Connection other = DriverManager.getConnection(url);
                    Statement statement = other.createStatement()) {
                // What every change begins with: now none can.
                statement.execute("select pg_advisory_lock(" + 0x6a69616e62616fL + ")");

                assertThat(bot.end(SECONDS)).isTrue();
            }
        }
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            return abort("no PostgreSQL can be started here: " + e.getMessage());
        }
    }

    private long hanging() {
        return telegram.calls().stream().filter(call -> call.fault() != null).count();
    }

    private void write() throws IOException {
        Path part =
                Files.writeString(home.resolve("ferry.part"), "---\ntitle: Ferry\n---\n\nThe ferry has a new rope.\n");
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(part, bot.articles().resolve("ferry.md"));
    }
}
