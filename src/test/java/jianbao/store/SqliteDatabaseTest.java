package jianbao.store;

import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jianbao.model.Brief;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteDatabaseTest {
    private static final Duration IMPATIENT = Duration.ofMillis(20);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("jianbao.db");
    }

    private String url() {
        return "jdbc:sqlite:" + file();
    }

    private Database open() {
        return Database.open(url(), IMPATIENT);
    }

    private void refuses(String reason) {
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining(reason);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, byte[]> contents(Path of) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(of)) {
            for (Path each : files.toList()) {
                contents.put(each.getFileName().toString(), Files.readAllBytes(each));
            }
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/jianbao.db", "new/folders in/a row.db", "数据/简报.db", "100%41#&;.db", "a'b\"c.db"})
    void the_folder_is_made_and_what_was_kept_is_there_again(String name) {
        String url = "jdbc:sqlite:" + folder.resolve(name);
        try (Database database = Database.open(url)) {
            keep(database, titled(1, "Kept"), "a.md");
        }
        assertThat(folder.resolve(name)).isRegularFile();
        try (Database database = Database.open(url)) {
            assertThat(database.articles().find(id(1))).isPresent();
        }
    }

    @Test
    void articles_that_were_kept_before_versions_were_are_summarised_before_the_first() throws SQLException {
        Flyway.configure()
                .dataSource(url(), null, null)
                .locations("classpath:jianbao/store/common", "classpath:jianbao/store/sqlite")
                .placeholders(Map.of("number", "integer primary key autoincrement"))
                .target("2")
                .load()
                .migrate();
        Brief brief = titled(1, "Kept");
        execute("insert into articles (id, day, first_seen, listed, content) values ('%s', 1, 1, 1, '%s')"
                .formatted(brief.id().value(), BriefJson.write(brief)));
        try (Database database = open()) {
            assertThat(database.articles().find(id(1)).orElseThrow().summariser())
                    .isZero();
            assertThat(database.articles().summarisedBefore(1, 9)).containsExactly(id(1));
        }
    }

    @Test
    void after_closing_there_is_one_file() throws IOException {
        try (Database database = open()) {
            keep(database, titled(1, "Kept"), "a.md");
            database.articles().latest(0, 9);
            assertThat(contents(folder)).containsKey("jianbao.db-wal");
        }
        assertThat(contents(folder)).containsOnlyKeys("jianbao.db");
    }

    @Test
    void closing_twice_is_closing_once_and_nothing_works_after_it() {
        Database database = open();
        database.close();
        database.close();
        assertThatThrownBy(() -> database.articles().count())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file().toString());
    }

    private static final String NEWER = "insert into flyway_schema_history values"
            + " (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'someone', '2030-01-01 00:00:00.000', 1, 1)";

    @Test
    void a_database_of_a_newer_version_is_refused_and_not_touched() throws IOException, SQLException {
        open().close();
        execute(NEWER);
        Map<String, byte[]> before = contents(folder);

        refuses("newer version");

        assertThat(contents(folder)).containsExactlyEntriesOf(before).containsOnlyKeys("jianbao.db");
    }

    @Test
    void a_newer_version_is_seen_though_it_was_killed_before_its_log_was_moved_into_the_file()
            throws IOException, SQLException {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (Database running = open()) {
            execute(NEWER);
            Files.copy(file(), killed.resolve("jianbao.db"));
            Files.copy(folder.resolve("jianbao.db-wal"), killed.resolve("jianbao.db-wal"));
            assertThat(running.articles().count()).isZero();
        }
        Map<String, byte[]> before = contents(killed);

        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + killed.resolve("jianbao.db")))
                .hasMessageContaining("newer version");

        assertThat(contents(killed)).containsAllEntriesOf(before);
    }

    @Test
    void a_database_is_opened_while_another_program_reads_it() {
        try (Database first = open();
                Database second = open()) {
            keep(first, titled(1, "One"), "1");
            keep(second, titled(2, "Two"), "2");
            assertThat(first.articles().count()).isEqualTo(2);
        }
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        Files.writeString(file(), "Shopping list: milk, bread, and a good deal of butter.\n".repeat(99));
        Map<String, byte[]> before = contents(folder);

        refuses("not a database");

        assertThat(contents(folder)).containsExactlyEntriesOf(before);
    }

    @Test
    void an_empty_file_becomes_a_database() throws IOException {
        Files.createFile(file());
        try (Database database = open()) {
            assertThat(database.articles().count()).isZero();
        }
    }

    @Test
    void a_damaged_database_is_refused() throws IOException {
        open().close();
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(100);
            raw.write(new byte[3000]);
        }
        refuses("damaged");
    }

    @Test
    void a_file_of_another_program_is_refused() throws SQLException {
        execute("create table recipes (name text)");
        refuses("non-empty");
    }

    @Test
    void a_locked_database_is_refused() throws SQLException {
        open().close();
        try (Connection other = DriverManager.getConnection(url());
                Statement statement = other.createStatement()) {
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("begin exclusive");
            refuses("another program");
        }
        open().close();
    }

    @Test
    void a_write_that_another_program_blocks_says_so_and_can_be_repeated() throws SQLException {
        try (Database database = open();
                Connection other = DriverManager.getConnection(url());
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> keep(database, titled(1, "Blocked"), "1"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another program");
            assertThat(database.articles().count()).isZero();

            statement.execute("rollback");
            keep(database, titled(1, "Free"), "1");
            assertThat(database.articles().count()).isOne();
        }
    }

    @Test
    void a_folder_is_not_a_database() throws IOException {
        Files.createDirectory(file());
        refuses("is a folder");
    }

    @Test
    void the_root_of_all_folders_is_not_a_database() {
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:/"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void a_link_to_a_folder_is_a_folder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        Database.open("jdbc:sqlite:" + link.resolve("jianbao.db")).close();
        assertThat(folder.resolve("real/jianbao.db")).isRegularFile();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> Database.open("jdbc:sqlite:" + folder.resolve("data/jianbao.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(folder.resolve("data").toString())
                .hasMessageContaining("folder cannot be made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite:", "jdbc:sqlite: ", "jdbc:sqlite::memory:", "jdbc:sqlite:a.db?cache=shared"})
    void an_address_without_a_file_is_refused(String url) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not name a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://u:secret@host/db", "jdbc:postgres:secret", "secret", "", "sqlite:x"})
    void another_database_is_refused_and_its_password_not_shown(String url) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:sqlite:PATH or jdbc:postgresql://HOST/NAME")
                .hasMessageNotContaining("secret");
    }
}
