package jianbao.store;

import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresDatabaseTest {
    private static final Duration IMPATIENT = Duration.ofMillis(200);

    private String url;

    @BeforeEach
    void make() {
        url = Postgres.fresh();
    }

    private Database open() {
        return Database.open(url, IMPATIENT);
    }

    private void refuses(String reason) {
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("database jdbc:postgresql://localhost:")
                .hasMessageContaining(reason);
    }

    @Test
    void the_tables_are_made_and_what_was_kept_is_there_again() {
        try (Database database = open()) {
            keep(database, titled(1, "Kept"), "a.md");
        }
        try (Database database = open()) {
            assertThat(database.articles().find(id(1))).isPresent();
        }
    }

    @Test
    void several_that_open_a_new_database_at_once_all_do() {
        CountDownLatch start = new CountDownLatch(1);
        Callable<Integer> opening = () -> {
            start.await();
            try (Database database = Database.open(url)) {
                return database.articles().count();
            }
        };
        assertThat(Threads.run(IntStream.range(0, 3).mapToObj(i -> opening).toList(), start::countDown))
                .containsOnly(0);
    }

    @Test
    void all_texts_compare_by_their_bytes() throws SQLException {
        open().close();
        assertThat(Postgres.select(
                        url,
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and data_type = 'text'"
                                + " and collation_name is distinct from 'C' and table_name not like 'flyway%'"))
                .isEmpty();
    }

    @Test
    void a_database_of_a_newer_version_is_refused() {
        open().close();
        Postgres.execute(
                url,
                "insert into flyway_schema_history values"
                        + " (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'someone', now(), 1, true)");
        refuses("newer version");
    }

    @Test
    void a_database_of_another_program_is_refused() {
        Postgres.execute(url, "create table recipes (name text)");
        refuses("non-empty");
    }

    @Test
    void a_database_that_is_not_there_is_told_and_not_made() {
        url = url.replaceFirst("/test\\d+", "/nowhere");
        refuses("no such database");
    }

    @Test
    void a_server_that_does_not_answer_is_told_in_one_line() {
        assertThatThrownBy(() -> Database.open("jdbc:postgresql://me:secret@127.0.0.1:1/x", IMPATIENT))
                .isInstanceOf(StoreException.class)
                .hasMessage("database jdbc:postgresql://127.0.0.1:1/x: its server does not answer;"
                        + " see whether it runs and store.url is right");
    }

    @Test
    void what_the_address_says_of_the_connection_counts() {
        Backend server = Backend.of(
                "jdbc:postgresql://po%40st:p%2F+%@one:1,two:2/db?ApplicationName=mine&socketTimeout=9", IMPATIENT);
        PGSimpleDataSource source = (PGSimpleDataSource) server.writer();
        assertThat(source.getUser()).isEqualTo("po@st");
        assertThat(source.getPassword()).isEqualTo("p%2F+%");
        assertThat(source.getServerNames()).containsExactly("one", "two");
        assertThat(source.getPortNumbers()).containsExactly(1, 2);
        assertThat(source.getDatabaseName()).isEqualTo("db");
        assertThat(source.getApplicationName()).isEqualTo("mine");
        assertThat(source.getSocketTimeout()).isEqualTo(9);
        assertThat(source.getReWriteBatchedInserts()).isTrue();
    }

    private void breakConnections() {
        Postgres.execute(
                url,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
    }

    @Test
    void after_connections_broke_it_goes_on() {
        try (Database database = open()) {
            keep(database, titled(1, "Before"), "a.md");
            for (int i = 2; i < 4; i++) {
                breakConnections();
                // Each of the few connections may have to show once that it is dead.
                for (int tries = 0; tries < 5; tries++) {
                    failsOrDoes(database);
                }
                assertThat(database.articles().latest(0, 9)).hasSize(i - 1);
                keep(database, titled(i, "After"), i + ".md");
            }
            assertThat(database.articles().count()).isEqualTo(3);
        }
    }

    private static void failsOrDoes(Database database) {
        try {
            database.articles().count();
            database.chats().setLanguage(1, null);
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("its server");
        }
    }

    @Test
    void a_change_whose_connection_breaks_is_undone_whole() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.together(() -> {
                        keep(database, titled(1, "Half"), "a.md");
                        breakConnections();
                        keep(database, titled(2, "Done"), "b.md");
                    }))
                    .isInstanceOf(StoreException.class);
            keep(database, titled(3, "Later"), "c.md");
            assertThat(database.articles().latest(0, 9))
                    .extracting(brief -> brief.article().title())
                    .containsExactly("Later");
        }
    }

    @Test
    void while_the_server_lets_nobody_in_calls_fail_and_afterwards_they_do_not() {
        String name = url.replaceFirst(".*/(test\\d+).*", "$1");
        try (Database database = open()) {
            Postgres.execute(Postgres.fresh(), "alter database " + name + " allow_connections false");
            Postgres.execute(
                    Postgres.fresh(),
                    "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            assertThatThrownBy(() -> {
                        database.articles().count();
                        database.articles().count();
                    })
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> keep(database, titled(1, "Lost"), "a.md")).isInstanceOf(StoreException.class);

            Postgres.execute(Postgres.fresh(), "alter database " + name + " allow_connections true");
            keep(database, titled(2, "Kept"), "b.md");
            assertThat(database.articles().count()).isOne();
        }
    }

    private static int value(Handle h) {
        return h.createQuery("select value from counters").mapTo(Integer.class).one();
    }

    @Test
    void two_that_read_before_they_write_wait_for_each_other_and_lose_nothing() {
        Postgres.execute(url, "create table counters (value integer); insert into counters values (0)");
        Backend server = Backend.of(url, Duration.ofSeconds(30));
        CountDownLatch start = new CountDownLatch(1);
        try (Sql one = Sql.open(server);
                Sql two = Sql.open(server)) {
            List<Callable<Integer>> both = List.of(one, two).stream()
                    .map(sql -> (Callable<Integer>) () -> {
                        start.await();
                        for (int i = 0; i < 50; i++) {
                            sql.change(h -> h.execute("update counters set value = ?", value(h) + 1));
                        }
                        return 50;
                    })
                    .toList();
            Threads.run(both, start::countDown);
            assertThat(one.<Integer>read(PostgresDatabaseTest::value)).isEqualTo(100);
        }
    }

    @Test
    void what_one_reads_is_one_state_of_the_database_whatever_others_write() {
        Postgres.execute(url, "create table counters (value integer); insert into counters values (0)");
        try (Sql sql = Sql.open(Backend.of(url, IMPATIENT))) {
            sql.read(h -> {
                int before = value(h);
                sql.change(other -> other.execute("update counters set value = 7"));
                assertThat(value(h)).isEqualTo(before);
                return null;
            });
            assertThatThrownBy(() -> sql.read(h -> h.execute("update counters set value = 9")))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void a_change_waits_its_patience_for_another_and_then_says_so() {
        try (Database first = Database.open(url);
                Database second = open()) {
            first.together(() -> assertThatThrownBy(() -> Threads.run(
                            List.of(() -> {
                                keep(second, titled(1, "Blocked"), "a.md");
                                return null;
                            }),
                            () -> {}))
                    .rootCause()
                    .hasMessageContaining("lock timeout"));
            keep(second, titled(1, "Free"), "a.md");
        }
    }
}
