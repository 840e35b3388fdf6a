package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import jianbao.model.ChatRef;
import jianbao.model.Subscription;
import jianbao.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code store stats} and {@code store backup}. */
class StoreFilesTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    private Path home;

    private String url;

    @BeforeEach
    void fill() {
        url = "jdbc:sqlite:" + home.resolve("jianbao.db");
        try (Database store = Database.open(url)) {
            store.subscriptions().add(new Subscription(ChatRef.of(7), NOON));
            store.chats().park(8, "blocked", NOON);
            store.sources().wasRead("articles", NOON, NOON.plusSeconds(30));
            store.sources().failed("tea", "HTTP 500", NOON, NOON.plusSeconds(900));
        }
    }

    @Test
    void figures_stand_one_under_the_other() {
        Console console = store("stats");

        assertThat(console.code()).isZero();
        assertThat(console.lines())
                .contains(
                        "articles                       0",
                        "subscriptions                  1",
                        "parked chats                   1",
                        "oldest due       -",
                        "source           articles  read 2026-03-02T12:00:00Z, 0 articles, next 2026-03-02T12:00:30Z",
                        "source           tea  never read, 0 articles, next 2026-03-02T12:15:00Z; HTTP 500");
    }

    @Test
    void as_json_every_key_is_there() throws Exception {
        Console console = store("stats", "--json");

        assertThat(console.lines()).hasSize(1);
        JsonNode stats = Json.tree(console.out());
        assertThat(stats.fieldNames())
                .toIterable()
                .containsExactly(
                        "articles", "chats", "parked", "subscriptions", "updates_waiting", "queue", "bytes", "sources");
        assertThat(stats.at("/queue").fieldNames())
                .toIterable()
                .containsExactly(
                        "due", "later", "held", "sending", "oldest_due", "sent", "retried", "unsure", "given_up");
        assertThat(stats.at("/subscriptions").asInt()).isEqualTo(1);
        assertThat(stats.at("/queue/oldest_due").isNull()).isTrue();
        assertThat(stats.at("/sources/1/fault").asText()).isEqualTo("HTTP 500");
    }

    @Test
    void a_database_that_is_not_there_is_not_made() {
        Path none = home.resolve("none.db");

        Console console = Console.run("store", "stats", "--set", "store.url=jdbc:sqlite:" + none);

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).isEqualTo("database " + none + ": there is none yet\n");
        assertThat(none).doesNotExist();
    }

    @Test
    void a_backup_says_what_is_in_it() throws Exception {
        Path copy = home.resolve("copy.db");

        Console console = store("backup", copy.toString());

        assertThat(console.code()).isZero();
        assertThat(console.out())
                .matches("\\Q" + copy
                        + "\\E: [0-9,]+ bytes, sound; 0 articles, 1 chats, 0 messages owed, 1 subscriptions\n");
        assertThat(copy).isNotEmptyFile();
        assertThat(Console.run("store", "stats", "--set", "store.url=jdbc:sqlite:" + copy)
                        .code())
                .isZero();
    }

    @Test
    void a_backup_overwrites_nothing() throws Exception {
        Path copy = Files.writeString(home.resolve("copy.db"), "precious");

        Console console = store("backup", copy.toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).isEqualTo(copy + " is there already; name another file\n");
        assertThat(copy).hasContent("precious");
    }

    @Test
    void of_a_server_it_names_the_program_that_copies_it() {
        Console console = Console.run(
                "store", "backup", "news.dump", "--set", "store.url=jdbc:postgresql://jian:hunter2@db.example/news");

        assertThat(console.code()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        assertThat(console.err())
                .isEqualTo("the database is on a server; copy it with: pg_dump --format=custom --file=news.dump"
                        + " --host=db.example --port=5432 --username=jian news\n");
    }

    @Test
    void a_backup_without_a_file_is_wrong_usage() {
        assertThat(Console.run("store", "backup").code()).isEqualTo(2);
    }

    private Console store(String... command) {
        String[] args = new String[command.length + 3];
        args[0] = "store";
        System.arraycopy(command, 0, args, 1, command.length);
        args[args.length - 2] = "--set";
        args[args.length - 1] = "store.url=" + url;
        return Console.run(args);
    }
}
