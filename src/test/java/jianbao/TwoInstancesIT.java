package jianbao;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jianbao.sandbox.Person;
import jianbao.sandbox.Sandbox;
import jianbao.sandbox.SentCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged bots with one token on one PostgreSQL; the one that polls and reads sources is killed while it pushes. */
class TwoInstancesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int READERS = 60;
    private static final List<String> TITLES = List.of("Cable ferry", "Apple school", "Night clock", "Late heron");
    private static final Person CURIOUS = new Person(9_000, "Curious", "en");

    @TempDir
    Path home;

    private EmbeddedPostgres postgres;
    private String url;
    private Sandbox telegram;
    private Path articles;
    private BotProcess holder;
    private BotProcess survivor;

    @BeforeEach
    void start() throws Exception {
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            abort("no PostgreSQL can be started here: " + e.getMessage());
        }
        url = postgres.getJdbcUrl("postgres", "postgres");
        telegram = Sandbox.start(0);
        articles = Files.createDirectories(home.resolve("articles"));
        write("The first of all");
        readers().forEach(reader -> telegram.say(reader, reader.id(), "/subscribe"));
        holder = process("one");
        holder.start();
        telegram.await(() -> answers().findAny().isPresent(), PATIENCE);
        survivor = process("two");
        survivor.start();
        telegram.await(() -> answers().count() == READERS && processes() == 2, PATIENCE);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : Stream.of(holder, survivor, telegram, postgres)
                .filter(each -> each != null)
                .toList()) {
            each.close();
        }
    }

    @Test
    void when_the_one_that_polls_is_killed_the_other_takes_over_and_nothing_is_lost() throws Exception {
        TITLES.subList(0, 3).forEach(this::write);
        telegram.await(() -> pushes().count() >= READERS, PATIENCE);
        holder.kill();
        Instant killed = Instant.now();
        telegram.say(CURIOUS, CURIOUS.id(), "/help");
        write(TITLES.get(3));

        telegram.await(() -> answerTo(CURIOUS) != null, PATIENCE);
        Duration takeover = Duration.between(killed, answerTo(CURIOUS));
        telegram.await(() -> byReaderAndTitle().size() == READERS * TITLES.size(), PATIENCE);
        Duration all = Duration.between(killed, Instant.now());

        long twice = byReaderAndTitle().values().stream()
                .mapToLong(count -> count - 1)
                .sum();
        long unsure = number("select coalesce(max(happened), 0) from tallies where name = 'unsure'");
        System.out.printf(
                Locale.ROOT,
                "two instances: %d pushes in, %d when it was killed; answered again after %.1f s, all in after %.1f s;"
                        + " lost 0, unsure %d, twice %d; at most %d in a second%n",
                pushes().count(),
                pushes().filter(push -> push.at().isBefore(killed)).count(),
                takeover.toMillis() / 1000.0,
                all.toMillis() / 1000.0,
                unsure,
                twice,
                mostInASecond());
        assertThat(takeover).isLessThan(Duration.ofSeconds(30));
        // Each sender may have had one message under way.
        assertThat(unsure).isLessThanOrEqualTo(Pushing.SENDERS);
        assertThat(twice).isLessThanOrEqualTo(unsure);
        // 30 leave in a second; what a busy machine holds up arrives together.
        assertThat(mostInASecond()).isLessThanOrEqualTo(35);
    }

    private BotProcess process(String name) throws IOException {
        return new BotProcess(
                home.resolve(name),
                telegram.token(),
                List.of(
                        "telegram.api=" + telegram.address(),
                        "articles.folders=[" + articles + "]",
                        "store.url=" + url));
    }

    private static Stream<Person> readers() {
        return LongStream.range(0, READERS).mapToObj(i -> new Person(10_000 + i, "Reader " + i, "en"));
    }

    private void write(String title) {
        try {
            Path part = Files.writeString(
                    home.resolve(title + ".part"),
                    "---\ntitle: %s\n---\n\nThis is what the %s did on Monday.\n".formatted(title, title));
            Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(60)));
            Files.move(part, articles.resolve(title + ".md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<SentCall> answers() {
        return telegram.sends().stream().filter(call -> TITLES.stream().noneMatch(call.json()::contains));
    }

    private Instant answerTo(Person person) {
        return answers()
                .filter(call -> call.chat() == person.id())
                .map(SentCall::at)
                .findFirst()
                .orElse(null);
    }

    private Stream<SentCall> pushes() {
        return telegram.sends().stream().filter(call -> TITLES.stream().anyMatch(call.json()::contains));
    }

    private Map<String, Long> byReaderAndTitle() {
        return pushes().collect(groupingBy(push -> push.chat() + " " + title(push), counting()));
    }

    private static String title(SentCall push) {
        return TITLES.stream().filter(push.json()::contains).findFirst().orElseThrow();
    }

    private long mostInASecond() {
        List<Instant> all = telegram.sends().stream().map(SentCall::at).toList();
        return all.stream()
                .mapToLong(first -> all.stream()
                        .filter(each -> !each.isBefore(first) && each.isBefore(first.plusSeconds(1)))
                        .count())
                .max()
                .orElse(0);
    }

    private long processes() {
        return number("select count(*) from leases where name like 'instance:%'");
    }

    private long number(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
