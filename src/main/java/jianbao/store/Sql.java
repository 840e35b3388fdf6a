package jianbao.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
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
    /** Readers do not wait for each other; more of them than cores bring nothing. */
    private static final int READERS = 4;

    private final Backend backend;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;
    /** First come, first served: of the pool, whoever gives the connection back and wants it again gets it first. */
    private final ReentrantLock turn = new ReentrantLock(true);
    /** Threads whose reads belong to the change that they make. */
    private final Set<Thread> together = ConcurrentHashMap.newKeySet();

    private Sql(Backend backend) {
        this.backend = backend;
        // The writer first: it makes the -wal that readers of SQLite may not make.
        HikariConfig one = new HikariConfig();
        one.setPoolName("writer");
        one.setDataSource(backend.writer());
        one.setMaximumPoolSize(1);
        backend.pool(one);
        writer = new HikariDataSource(one);
        HikariConfig many = new HikariConfig();
        many.setPoolName("reader");
        many.setDataSource(backend.reader());
        many.setMaximumPoolSize(READERS);
        many.setReadOnly(true);
        // Not tried out here: the writer has just shown that the database can be opened.
        many.setInitializationFailTimeout(-1);
        backend.pool(many);
        readers = new HikariDataSource(many);
        writing = jdbi(writer);
        reading = jdbi(readers);
    }

    static Sql open(Backend backend) {
        try {
            return new Sql(backend);
        } catch (HikariPool.PoolInitializationException e) {
            throw backend.fault(e);
        }
    }

    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source).registerArgument(new CleanText());
    }

    Backend backend() {
        return backend;
    }

    /** All that this thread reads and changes in the work is one transaction, and reads see its changes. */
    void together(Runnable work) {
        together.add(Thread.currentThread());
        try {
            inTurn(h -> {
                work.run();
                return null;
            });
        } finally {
            together.remove(Thread.currentThread());
        }
    }

    <T> T read(HandleCallback<T, RuntimeException> work) {
        return transact(isTogether() ? writing : reading, work);
    }

    <T> T write(HandleCallback<T, RuntimeException> work) {
        return isTogether() ? transact(writing, work) : inTurn(work);
    }

    private <T> T inTurn(HandleCallback<T, RuntimeException> work) {
        turn.lock();
        try {
            return transact(writing, h -> {
                backend.begin(h);
                return work.withHandle(h);
            });
        } finally {
            turn.unlock();
        }
    }

    void change(HandleConsumer<RuntimeException> work) {
        write(work.asCallback());
    }

    private boolean isTogether() {
        return together.contains(Thread.currentThread());
    }

    private <T> T transact(Jdbi jdbi, HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw backend.fault(e);
        }
    }

    /** The writer last: with the last connection SQLite moves the log into the file. */
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
