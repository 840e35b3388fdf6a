package jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTest {
    @TempDir
    Path folder;

    private Sql sql;

    @BeforeEach
    void open() {
        SqliteFile file = SqliteFile.of("jdbc:sqlite:" + folder.resolve("a.db"), Duration.ofMillis(20));
        sql = Sql.open(file);
        sql.change(h -> h.execute("create table counters (name text primary key, value integer not null)"));
        sql.change(h -> h.execute("insert into counters values ('a', 0)"));
    }

    @AfterEach
    void close() {
        sql.close();
    }

    private static int value(Handle h) {
        return h.createQuery("select value from counters").mapTo(Integer.class).one();
    }

    @ParameterizedTest
    @CsvSource({"journal_mode, wal", "synchronous, 2", "foreign_keys, 1", "busy_timeout, 20"})
    void the_writer_waits_for_the_disk_and_keeps_references(String pragma, String value) {
        assertThat(sql.<String>write(h ->
                        h.createQuery("pragma " + pragma).mapTo(String.class).one()))
                .isEqualTo(value);
    }

    @Test
    void a_reader_cannot_write() {
        assertThatThrownBy(() -> sql.read(h -> h.execute("update counters set value = 9")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("may not be written");
    }

    @Test
    void what_fails_is_undone_whole() {
        assertThatThrownBy(() -> sql.change(h -> {
                    h.execute("update counters set value = 9");
                    h.execute("insert into counters values ('a', 1)");
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a.db")
                .hasMessageContaining("UNIQUE");
        assertThat(sql.<Integer>read(SqlTest::value)).isZero();
    }

    @Test
    void a_reader_sees_what_was_committed_while_somebody_writes() {
        sql.change(h -> {
            h.execute("update counters set value = 9");
            assertThat(sql.<Integer>read(SqlTest::value)).isZero();
        });
        assertThat(sql.<Integer>read(SqlTest::value)).isEqualTo(9);
    }

    @Test
    void writers_that_read_first_wait_for_each_other_and_lose_nothing() {
        CountDownLatch start = new CountDownLatch(1);
        Callable<Void> counting = () -> {
            start.await();
            for (int i = 0; i < 20; i++) {
                sql.change(h -> h.execute("update counters set value = ?", value(h) + 1));
            }
            return null;
        };
        Threads.run(IntStream.range(0, 4).mapToObj(i -> counting).toList(), start::countDown);

        assertThat(sql.<Integer>read(SqlTest::value)).isEqualTo(80);
    }

    @Test
    void two_databases_on_one_file_wait_for_each_other() {
        SqliteFile file = SqliteFile.of("jdbc:sqlite:" + folder.resolve("a.db"), Duration.ofSeconds(30));
        CountDownLatch writing = new CountDownLatch(1);
        try (Sql one = Sql.open(file);
                Sql two = Sql.open(file)) {
            Callable<Void> first = () -> {
                one.change(h -> {
                    int before = value(h);
                    writing.countDown();
                    h.execute("update counters set value = ?", before + 1);
                });
                return null;
            };
            Callable<Void> second = () -> {
                writing.await();
                two.change(h -> h.execute("update counters set value = ?", value(h) + 1));
                return null;
            };
            Threads.run(List.of(first, second), () -> {});
        }
        assertThat(sql.<Integer>read(SqlTest::value)).isEqualTo(2);
    }

    @RepeatedTest(5)
    void who_changes_again_and_again_lets_others_in_between() throws Exception {
        List<String> order = new CopyOnWriteArrayList<>();
        Thread other = new Thread(() -> sql.change(h -> order.add("other")));
        sql.change(h -> {
            other.start();
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        });
        sql.change(h -> order.add("again"));
        other.join();

        assertThat(order).containsExactly("other", "again");
    }
}
