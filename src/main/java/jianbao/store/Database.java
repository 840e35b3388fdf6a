package jianbao.store;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The open database. Safe for use by several threads; writes queue for the one writer connection. */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sql sql;
    private final ArticleCache cache;
    private final Articles articles;
    private final Outbox outbox;
    private @Nullable SqliteLock lock;

    private Database(Sql sql) {
        this.sql = sql;
        cache = new ArticleCache();
        articles = new Articles(sql, cache);
        outbox = new Outbox(sql);
    }

    /**
     * Opens the database and brings its schema up to date; makes its folder when it is missing.
     *
     * @param url {@code jdbc:sqlite:PATH}
     * @throws StoreException when it cannot be opened, is read-only, or was made by a newer version (it is then not
     *     touched)
     */
    public static Database open(String url) {
        return open(url, PATIENCE);
    }

    /**
     * As {@link #open(String)}, and no other process opens it so until it is closed: two bots on one database would
     * answer everything twice.
     *
     * @throws StoreException also when another one has it open so
     */
    public static Database openAlone(String url) {
        SqliteFile file = SqliteFile.of(url, PATIENCE);
        file.makeReady();
        SqliteLock lock = SqliteLock.of(file);
        try {
            Database database = open(url, PATIENCE);
            database.lock = lock;
            return database;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** With the time for which a lock of another program is waited for. */
    static Database open(String url, Duration patience) {
        SqliteFile file = SqliteFile.of(url, patience);
        file.makeReady();
        bringUpToDate(file);
        return new Database(Sql.open(file));
    }

    private static void bringUpToDate(SqliteFile file) {
        try {
            // The look comes first: a connection that may write would change even a file that we then refuse.
            if (!file.canPeek() || !Schema.isCurrent(file.peek())) {
                Schema.migrate(file.writer());
            }
        } catch (Schema.NewerException e) {
            throw file.fault("a newer version of Jianbao made it; use that one, or name another file in store.url", e);
        } catch (FlywayException e) {
            throw SqliteFault.of(file.path(), e);
        }
    }

    public Articles articles() {
        return articles;
    }

    public Stories stories() {
        return new Stories(sql, cache);
    }

    public Bookmarks bookmarks() {
        return new Bookmarks(sql);
    }

    public Feeds feeds() {
        return new Feeds(sql);
    }

    public Chats chats() {
        return new Chats(sql);
    }

    public Preferences preferences() {
        return new Preferences(sql);
    }

    public Subscriptions subscriptions() {
        return new Subscriptions(sql);
    }

    public Inbox inbox() {
        return new Inbox(sql);
    }

    public Outbox outbox() {
        return outbox;
    }

    public Bundles bundles() {
        return new Bundles(sql);
    }

    public Arrears arrears() {
        return new Arrears(sql);
    }

    public Owners owners() {
        return new Owners(sql);
    }

    public Tallies tallies() {
        return new Tallies(sql);
    }

    /**
     * Does work as one transaction: all that this thread reads and changes here meanwhile, none of it when the work
     * throws. Other threads go on reading, what was before; their changes wait, so that it should take a fraction of a second.
     */
    public void together(Runnable work) {
        cache.apart(() -> sql.together(work));
    }

    /** How the cache of articles has done since the database was opened. */
    public CacheUse cacheUse() {
        CacheStats stats = cache.stats();
        return new CacheUse(stats.hitCount(), stats.missCount());
    }

    @Override
    public void close() {
        sql.close();
        if (lock != null) {
            lock.close();
        }
    }

    /** How often an article was in memory, and how often it had to be read. */
    public record CacheUse(long hits, long misses) {}
}
