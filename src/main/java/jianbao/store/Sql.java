package jianbao.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Runs SQL, each call one transaction: changes on the one writer connection, where they queue, and reads on any of a few
 * others. What fails becomes a {@link StoreException}. Safe for use by several threads.
 */
final class Sql implements AutoCloseable {
    /** Readers do not wait for each other in SQLite; more of them than cores bring nothing. */
    private static final int READERS = 4;

    private final SqliteFile file;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;
    /** Threads whose reads belong to the change that they make. */
    private final Set<Thread> together = ConcurrentHashMap.newKeySet();

    private Sql(SqliteFile file) {
        this.file = file;
        // The writer first: it makes the -wal that readers may not make.
        writer = new HikariDataSource(pool("writer", file.writer(), 1));
        HikariConfig many = pool("reader", file.reader(), READERS);
        many.setReadOnly(true);
        // Not tried out here: the writer has just shown that the file can be opened.
        many.setInitializationFailTimeout(-1);
        readers = new HikariDataSource(many);
        writing = Jdbi.create(writer);
        reading = Jdbi.create(readers);
    }

    static Sql open(SqliteFile file) {
        try {
            return new Sql(file);
        } catch (HikariPool.PoolInitializationException e) {
            throw SqliteFault.of(file.path(), e);
        }
    }

    private static HikariConfig pool(String name, DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        // A file does not hang up: connections live as long as the pool.
        config.setMaxLifetime(0);
        config.setKeepaliveTime(0);
        return config;
    }

    /** All that this thread reads and changes in the work is one transaction, and reads see its changes. */
    void together(Runnable work) {
        together.add(Thread.currentThread());
        try {
            change(h -> work.run());
        } finally {
            together.remove(Thread.currentThread());
        }
    }

    <T> T read(HandleCallback<T, RuntimeException> work) {
        Jdbi jdbi = together.contains(Thread.currentThread()) ? writing : reading;
        return guarded(() -> jdbi.inTransaction(work));
    }

    <T> T write(HandleCallback<T, RuntimeException> work) {
        return guarded(() -> writing.inTransaction(work));
    }

    void change(HandleConsumer<RuntimeException> work) {
        write(work.asCallback());
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw SqliteFault.of(file.path(), e);
        }
    }

    /** The writer last: with the last connection SQLite moves the log into the file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
