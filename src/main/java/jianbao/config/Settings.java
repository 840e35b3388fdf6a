package jianbao.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * What the operator chose. Checked: whoever holds one need not ask again whether a value makes sense.
 *
 * @param feeds feed addresses
 * @param pages index pages to watch
 * @param summaryLength where a reader chose none
 * @param timeZone for chats that chose none
 * @param httpListen where health and metrics are served, unresolved; empty when they are off
 * @param allowPrivate whether private and loopback addresses may be fetched
 * @param linksPerHour links that a chat may have summarised in an hour; 0 = off
 */
public record Settings(
        Telegram telegram,
        Articles articles,
        List<Address> feeds,
        List<Address> pages,
        Store store,
        Length summaryLength,
        ZoneId timeZone,
        Push push,
        Optional<InetSocketAddress> httpListen,
        boolean allowPrivate,
        int linksPerHour,
        Access access) {
    /** Read when no other file is named; it may be missing. */
    public static final Path DEFAULT_FILE = Path.of("config", "jianbao.yaml");

    public Settings {
        feeds = List.copyOf(feeds);
        pages = List.copyOf(pages);
    }

    /**
     * Reads the settings: {@code --set} wins over the environment, the environment over the file, the file over the
     * defaults.
     *
     * @param file null for {@link #DEFAULT_FILE}, which may be missing; one that is named may not
     * @param environment as of {@link System#getenv()}
     * @param sets each {@code KEY=VALUE}; the last of a key wins
     * @throws ConfigException listing every fault
     */
    public static Settings load(@Nullable Path file, Map<String, String> environment, List<String> sets) {
        Values values = new Values(environment);
        if (file != null || Files.exists(DEFAULT_FILE)) {
            values.addFile(file != null ? file : DEFAULT_FILE);
        }
        sets.forEach(values::addFlag);
        Settings settings = read(values);
        values.throwFaults();
        return settings;
    }

    static Settings read(Values values) {
        return new Settings(
                new Telegram(
                        values.get("telegram.api", URI.create("https://api.telegram.org"), Shapes::origin),
                        values.get("telegram.owners", List.of(), Shapes.listOf(Shapes.number(1L, Long.MAX_VALUE))),
                        values.token()),
                new Articles(
                        values.get("articles.folders", List.of(Path.of("articles")), Shapes.listOf(Shapes::path)),
                        values.get(
                                "articles.extensions",
                                List.of("md", "markdown", "txt"),
                                Shapes.listOf(Shapes::extension))),
                values.get("feeds", List.of(), Shapes.listOf(Shapes::address)),
                values.get("pages", List.of(), Shapes.listOf(Shapes::address)),
                new Store(
                        values.get("store.url", "jdbc:sqlite:data/jianbao.db", Shapes::database),
                        values.get("store.keep", Duration.ofDays(400), Shapes::duration)),
                values.get("summary.length", Length.SHORT, Shapes.oneOf(Length.class)),
                values.get("time-zone", ZoneId.systemDefault(), Shapes::zone),
                new Push(
                        values.get("push.per-second", 30, Shapes.number(1, 1000)),
                        values.get("push.burst", 5, Shapes.number(1, 1000)),
                        values.get("push.when-unsure", WhenUnsure.REPEAT, Shapes.oneOf(WhenUnsure.class))),
                values.get(
                        "http.listen",
                        Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", 8090)),
                        Shapes::listen),
                values.get("web.allow-private", false, Shapes::yesOrNo),
                values.get("links.per-hour", 20, Shapes.number(0, 100_000)),
                values.get("access", Access.OPEN, Shapes.oneOf(Access.class)));
    }

    /**
     * Telegram.
     *
     * @param api base URL of the Bot API, without a path
     * @param owners user ids that may use the operator's commands
     * @param token empty when there is none
     */
    public record Telegram(URI api, List<Long> owners, Optional<Token> token) {}

    /**
     * Folders of Markdown, watched.
     *
     * @param extensions endings of the files read there, in small letters without the dot
     */
    public record Articles(List<Path> folders, List<String> extensions) {}

    /**
     * A feed or an index page.
     *
     * @param every how often to look; empty where the bot may choose
     */
    public record Address(URI url, Optional<String> name, Optional<Duration> every) {}

    /**
     * The database.
     *
     * @param url {@code jdbc:sqlite:PATH} or {@code jdbc:postgresql://...}; may hold a password
     * @param keep how long articles are kept
     */
    public record Store(String url, Duration keep) {
        /** The url for people to see, without a password. */
        public String shown() {
            return Secrets.mask(url);
        }

        @Override
        public String toString() {
            return "Store[url=" + shown() + ", keep=" + keep + "]";
        }
    }

    /**
     * Messages that nobody asked for just now.
     *
     * @param perSecond sends per second over all instances
     * @param burst more articles than this due for one chat become one message
     */
    public record Push(int perSecond, int burst, WhenUnsure whenUnsure) {}

    /** What to do when the answer to a send was lost: the message may have arrived. */
    public enum WhenUnsure {
        REPEAT,
        SKIP
    }

    /** Who may use the bot. */
    public enum Access {
        OPEN,
        /** Owners invite by link. */
        INVITED,
        OWNERS
    }
}
