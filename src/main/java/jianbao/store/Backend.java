package jianbao.store;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Where a database lives, and all in which one kind differs from the other: how to connect, what a change begins with,
 * what its faults mean. The tables and almost all SQL are the same.
 */
interface Backend {
    /**
     * Throws {@link StoreException} when the address is none that we know.
     *
     * @param patience how long to wait for whoever is in the way
     */
    static Backend of(String url, Duration patience) {
        return PostgresServer.isMeant(url) ? PostgresServer.of(url, patience) : SqliteFile.of(url, patience);
    }

    /** Does what must be done before connecting, and says clearly what is in the way. */
    void makeReady();

    /** Tells all other bots to keep away until it is closed, where only one may work on it; empty where several may. */
    Optional<Hold> hold();

    /** Whether other bots may change it at the same time. */
    boolean isShared();

    /** For a look at the tables that changes nothing; empty where there are none yet. */
    Optional<DataSource> peek();

    /** For changes of the tables themselves, which may take long. */
    DataSource migrator();

    DataSource writer();

    DataSource reader();

    /** Sets for how long connections are kept and waited for. */
    void pool(HikariConfig pool);

    /** Names the migrations that only this kind understands, and how it numbers rows. */
    void migrations(FluentConfiguration migrations);

    /** What each transaction begins with that changes something. After it no other process changes anything. */
    void begin(Handle h);

    /** The time of the database's own machine; empty where that is this one. */
    Optional<Instant> now(Handle h);

    /** How large it is. */
    long bytes(Handle h);

    SearchTable search();

    /** Goes on to number rows behind the highest, after rows were added that brought numbers of their own. */
    void renumber(Handle h);

    /** What is wrong and what to do, without the address's secrets. */
    StoreException fault(Throwable cause);

    /** The same in these words. */
    StoreException fault(String what, @Nullable Throwable cause);

    /** Until closed, a database is this process's. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
