package jianbao.store;

import com.github.benmanes.caffeine.cache.Ticker;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The open database. Safe for use by several threads; writes queue for the one writer connection. */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Sql sql;
    private final ArticleCache cache;
    private final Articles articles;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Leases leases;
    private Backend.@Nullable Hold hold;

    /** Over tables that are known to be up to date. */
    Database(Sql sql) {
        this.sql = sql;
        cache = sql.backend().isShared() ? ArticleCache.shared(Ticker.systemTicker()) : new ArticleCache();
        articles = new Articles(sql, cache, new SearchIndex(sql.backend().search()));
        // Tells what this process holds from what others do, or a dead one left behind.
        String owner = UUID.randomUUID().toString();
        inbox = new Inbox(sql);
        outbox = new Outbox(sql, owner);
        leases = new Leases(sql, owner);
    }

    /**
     * Opens the database and brings its schema up to date; makes its folder when it is missing.
     *
     * @param url {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql://HOST/NAME}, with user and password as its
     *     parameters or before the host
     * @throws StoreException when it cannot be opened, is read-only, or was made by a newer version (it is then not
     *     touched)
     */
    public static Database open(String url) {
        return open(url, PATIENCE);
    }

    /**
     * As {@link #open(String)}, for a bot. No other one opens a file so until it is closed; on a server they share the
     * work.
     *
     * @throws StoreException also when another one has the file open so
     */
    public static Database openAlone(String url) {
        Backend backend = Backend.of(url, PATIENCE);
        backend.makeReady();
        Optional<Backend.Hold> hold = backend.hold();
        try {
            Database database = open(backend);
            database.hold = hold.orElse(null);
            if (database.isAlone()) {
                database.leases.clear();
            }
            return database;
        } catch (RuntimeException e) {
            hold.ifPresent(Backend.Hold::close);
            throw e;
        }
    }

    /** With the time for which another program in the way is waited for. */
    static Database open(String url, Duration patience) {
        return open(Backend.of(url, patience));
    }

    private static Database open(Backend backend) {
        backend.makeReady();
        Schema.bringUpToDate(backend);
        return new Database(Sql.open(backend));
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
        return inbox;
    }

    public Outbox outbox() {
        return outbox;
    }

    public LateAnswers lateAnswers() {
        return new LateAnswers(sql);
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

    public Leases leases() {
        return leases;
    }

    public Bots bots() {
        return new Bots(sql);
    }

    /** Whether no other process works on it as long as it is open. */
    public boolean isAlone() {
        return hold != null;
    }

    public SourceStatuses sources() {
        return new SourceStatuses(sql);
    }

    public Statistics statistics() {
        return new Statistics(sql);
    }

    /**
     * Does work as one transaction: all that this thread reads and changes here meanwhile, none of it when the work
     * throws. Other threads go on reading, what was before; their changes wait, so that it should take a fraction of a second.
     */
    public void together(Runnable work) {
        cache.apart(() -> sql.together(work));
    }

    /**
     * Copies everything into another database, in one transaction there. Both should be open alone: what is changed here
     * meanwhile is not copied.
     *
     * @return how many rows of each table
     * @throws StoreException when the other is not empty, or fails; it is then as it was
     */
    public Map<String, Long> copyTo(Database empty) {
        return Copy.all(sql, empty.sql);
    }

    /** The time by which all that use this database go; asks it at once. */
    public DatabaseClock clock(InstantSource local) {
        return new DatabaseClock(sql, local);
    }

    /** How the cache of articles has done since the database was opened. */
    public CacheUse cacheUse() {
        CacheStats stats = cache.stats();
        return new CacheUse(stats.hitCount(), stats.missCount());
    }

    @Override
    public void close() {
        sql.close();
        if (hold != null) {
            hold.close();
        }
    }

    /** How often an article was in memory, and how often it had to be read. */
    public record CacheUse(long hits, long misses) {}
}
