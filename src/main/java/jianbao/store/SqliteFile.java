package jianbao.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * A database in a file: where it is and how to connect to it.
 *
 * @param path absolute, so that messages lead to it
 * @param patience how long to wait for a lock that another program holds
 */
record SqliteFile(Path path, Duration patience) implements Backend {
    private static final String SCHEME = "jdbc:sqlite:";

    /** Throws {@link StoreException} when the address names no file of SQLite's. */
    static SqliteFile of(String url, Duration patience) {
        if (!url.startsWith(SCHEME)) {
            throw wrong("this is no database that is known here", null);
        }
        String name = url.substring(SCHEME.length());
        if (name.isBlank() || name.startsWith(":") || name.contains("?")) {
            throw wrong(url + " does not name a file", null);
        }
        try {
            return new SqliteFile(Path.of(name).toAbsolutePath().normalize(), patience);
        } catch (InvalidPathException e) {
            throw wrong(url + " is not a path", e);
        }
    }

    private static StoreException wrong(String what, @Nullable Throwable cause) {
        return new StoreException(
                "store.url: " + what + "; use " + SCHEME + "PATH or jdbc:postgresql://HOST/NAME", cause);
    }

    /** Makes the folder where it is missing and says clearly what cannot be written. */
    @Override
    public void makeReady() {
        if (Files.isDirectory(path)) {
            throw fault("it is a folder; name a file in store.url", null);
        }
        // Only a root has none, and that is a folder.
        Path folder = Objects.requireNonNull(path.getParent());
        makeFolder(folder);
        // The folder too: SQLite writes its log beside the file.
        if (!Files.isWritable(folder) || (Files.exists(path) && !Files.isWritable(path))) {
            throw fault("the file or its folder may not be written; change their permissions", null);
        }
    }

    private void makeFolder(Path folder) {
        try {
            // createDirectories() of JDK 17 refuses a link to a folder.
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw fault("its folder cannot be made; choose another with store.url", e);
        }
    }

    @Override
    public Optional<Hold> hold() {
        return Optional.of(SqliteLock.of(this));
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** Whether there may be tables in it that can be looked at without changing anything. */
    private boolean canPeek() {
        // Only a connection that may write can roll back a journal that a crash has left.
        return path.toFile().length() > 0 && !Files.exists(beside("-journal"));
    }

    /** Neither locks nor changes the file. */
    @Override
    public Optional<DataSource> peek() {
        return canPeek() ? Optional.of(peeking()) : Optional.empty();
    }

    private DataSource peeking() {
        // "immutable" leaves no -wal or -shm behind, but would not see what stands in a -wal that is there already.
        String how = Files.exists(beside("-wal")) ? "" : "?immutable=1";
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(config, how);
    }

    @Override
    public DataSource reader() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(config, "");
    }

    @Override
    public DataSource migrator() {
        return writer();
    }

    @Override
    public DataSource writer() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // What was promised to somebody survives a power cut: each commit waits for the disk.
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        // Negative: in kilobytes. The keys of stories lie all over their index; by itself SQLite remembers 2 MB.
        config.setCacheSize(-16_000);
        // A deferred transaction that reads before it writes fails at once when another program wrote in between.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return connect(config, "");
    }

    private DataSource connect(SQLiteConfig config, String parameters) {
        config.setBusyTimeout((int) patience.toMillis());
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(SCHEME + path.toUri() + parameters);
        return source;
    }

    Path beside(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }

    /** A file does not hang up: connections live as long as the pool. */
    @Override
    public void pool(HikariConfig pool) {
        pool.setMaxLifetime(0);
        pool.setKeepaliveTime(0);
    }

    @Override
    public void migrations(FluentConfiguration migrations) {
        migrations
                .locations("classpath:jianbao/store/common", "classpath:jianbao/store/sqlite")
                .placeholders(Map.of("number", "integer primary key autoincrement"));
    }

    /** Its transactions lock the file by themselves. */
    @Override
    public void begin(Handle h) {}

    @Override
    public Optional<Instant> now(Handle h) {
        return Optional.empty();
    }

    @Override
    public long bytes(Handle h) {
        return h.createQuery("select page_count * page_size from pragma_page_count(), pragma_page_size()")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public SearchTable search() {
        return new Fts5Table();
    }

    /** It does so by itself. */
    @Override
    public void renumber(Handle h) {}

    @Override
    public StoreException fault(Throwable cause) {
        return fault(SqliteFault.explain(cause), cause);
    }

    @Override
    public StoreException fault(String what, @Nullable Throwable cause) {
        return new StoreException("database " + path + ": " + what, cause);
    }
}
