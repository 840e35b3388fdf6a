package jianbao.store;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariConfig;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** A database on a PostgreSQL server, which several bots may use at once. */
final class PostgresServer implements Backend {
    private static final String SCHEME = "jdbc:postgresql:";
    /** Whose changes wait for each other; any number that no other program on the same database takes. */
    private static final long WRITER = 0x6a69616e62616fL;
    /** So long a change may take, without the network breaking under it. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    /**
     * Our changes walk along indexes and stop when they have enough. The planner does not see where they stop, and what it
     * counted in a queue a minute ago is not what is there now: left to itself it hashes a million rows to find ten, or
     * goes on with a plan that it made when there were none. Before 18 it takes a plan that it was asked to avoid for a dear
     * one, and compiles it.
     */
    private static final String ALONG_INDEXES = Stream.of(
                    "enable_hashjoin", "enable_mergejoin", "enable_seqscan", "enable_bitmapscan", "jit")
            .map(setting -> "set_config('" + setting + "', 'off', true),")
            .collect(joining(" "));

    /** What was promised to somebody survives a crash of the server, also of one that is set up not to care. */
    private static final String DURABLE = "case when current_setting('synchronous_commit') = 'off'"
            + " then set_config('synchronous_commit', 'on', true) end, ";

    private static final Pattern ADDRESS = Pattern.compile(SCHEME + "//(?:([^?]*)@)?([^?@]+)(\\?.*)?");

    private final String shown;
    private final Properties properties;
    private final Duration patience;

    private PostgresServer(String shown, Properties properties, Duration patience) {
        this.shown = shown;
        this.properties = properties;
        this.patience = patience;
    }

    static boolean isMeant(String url) {
        return url.startsWith(SCHEME);
    }

    /** Throws {@link StoreException} when the address names no database. */
    static PostgresServer of(String url, Duration patience) {
        Matcher parts = ADDRESS.matcher(url);
        Properties properties = parts.matches() ? parse(parts, patience) : null;
        if (properties == null) {
            throw new StoreException("store.url: use " + SCHEME + "//HOST/NAME?user=USER&password=PASSWORD", null);
        }
        return new PostgresServer(SCHEME + "//" + parts.group(2), properties, patience);
    }

    /** What stands in the address wins over what we would choose. */
    private static @Nullable Properties parse(Matcher parts, Duration patience) {
        Properties ours = new Properties();
        PGProperty.APPLICATION_NAME.set(ours, "jianbao");
        PGProperty.CONNECT_TIMEOUT.set(ours, (int) Math.max(1, patience.toSeconds()));
        PGProperty.SOCKET_TIMEOUT.set(ours, (int) SILENCE.toSeconds());
        PGProperty.TCP_KEEP_ALIVE.set(ours, true);
        PGProperty.REWRITE_BATCHED_INSERTS.set(ours, true);
        // Else the driver takes all rows of a query into memory before it gives the first.
        PGProperty.DEFAULT_ROW_FETCH_SIZE.set(ours, 200);
        if (parts.group(1) != null) {
            String[] who = parts.group(1).split(":", 2);
            PGProperty.USER.set(ours, decoded(who[0]));
            PGProperty.PASSWORD.set(ours, who.length > 1 ? decoded(who[1]) : null);
        }
        String rest = parts.group(3) == null ? "" : parts.group(3);
        return Driver.parseURL(SCHEME + "//" + parts.group(2) + rest, ours);
    }

    /** What copies it to a file; asks for the password by itself. */
    String dumpCommand(Path file) {
        return "pg_dump --format=custom --file=%s --host=%s --port=%s%s %s"
                .formatted(
                        file,
                        PGProperty.PG_HOST.getOrDefault(properties),
                        PGProperty.PG_PORT.getOrDefault(properties),
                        PGProperty.USER.getOrDefault(properties) == null
                                ? ""
                                : " --username=" + PGProperty.USER.getOrDefault(properties),
                        PGProperty.PG_DBNAME.getOrDefault(properties));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // A percent sign that means itself.
        }
    }

    @Override
    public void makeReady() {}

    /** Bots that share a database share the work too. */
    @Override
    public Optional<Hold> hold() {
        return Optional.empty();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Optional<DataSource> peek() {
        return Optional.of(connect(SILENCE));
    }

    @Override
    public DataSource migrator() {
        return connect(Duration.ZERO);
    }

    @Override
    public DataSource writer() {
        return connect(SILENCE);
    }

    @Override
    public DataSource reader() {
        return connect(SILENCE);
    }

    private DataSource connect(Duration silence) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            for (PGProperty property : PGProperty.values()) {
                source.setProperty(property, property.getOrNull(properties));
            }
            source.setSocketTimeout(silence.isZero() ? 0 : PGProperty.SOCKET_TIMEOUT.getInt(properties));
        } catch (SQLException e) {
            throw fault(e);
        }
        return source;
    }

    @Override
    public void pool(HikariConfig pool) {
        pool.setConnectionTimeout(Math.max(250, patience.multipliedBy(2).toMillis()));
        pool.setMinimumIdle(1);
        pool.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        pool.setMaxLifetime(Duration.ofMinutes(30).toMillis());
        // A reading of several statements sees one state of the database, as in SQLite. A change reads what the one
        // before it wrote while it waited.
        pool.setTransactionIsolation(pool.isReadOnly() ? "TRANSACTION_REPEATABLE_READ" : "TRANSACTION_READ_COMMITTED");
    }

    @Override
    public void migrations(FluentConfiguration migrations) {
        migrations
                .locations("classpath:jianbao/store/common", "classpath:jianbao/store/postgresql")
                .placeholders(Map.of("number", "bigint generated by default as identity primary key"));
    }

    /**
     * One changes, all others wait, as in SQLite. Who hangs or is cut off in the middle of it loses its connection, and
     * what it changed is undone.
     */
    @Override
    public void begin(Handle h) {
        h.createQuery("select set_config('idle_in_transaction_session_timeout', '10s', true),"
                        + " set_config('lock_timeout', :patience, true), " + DURABLE + ALONG_INDEXES
                        + " pg_advisory_xact_lock(:writer)")
                .bind("patience", patience.multipliedBy(2).toMillis() + "ms")
                .bind("writer", WRITER)
                .mapTo(String.class)
                .one();
    }

    @Override
    public Optional<Instant> now(Handle h) {
        return h.createQuery("select floor(extract(epoch from clock_timestamp()) * 1000000)::bigint")
                .mapTo(Long.class)
                .map(micros -> Instant.EPOCH.plusNanos(Math.multiplyExact(micros, 1000L)))
                .findOne();
    }

    @Override
    public long bytes(Handle h) {
        return h.createQuery("select pg_database_size(current_database())")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public SearchTable search() {
        return new TsVectorTable();
    }

    @Override
    public void renumber(Handle h) {
        h.createQuery("select table_name from information_schema.columns"
                        + " where table_schema = current_schema() and column_name = 'number' and is_identity = 'YES'")
                .mapTo(String.class)
                .forEach(table -> h.createQuery("select setval(pg_get_serial_sequence('" + table
                                + "', 'number'), max(number)) from " + table)
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public StoreException fault(Throwable cause) {
        return fault(PostgresFault.explain(cause), cause);
    }

    @Override
    public StoreException fault(String what, @Nullable Throwable cause) {
        return new StoreException("database " + shown + ": " + what, cause);
    }
}
