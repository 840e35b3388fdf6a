package jianbao;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.Duties.Duty;
import jianbao.config.Settings;
import jianbao.config.Settings.Address;
import jianbao.intake.Intake;
import jianbao.intake.Resummary;
import jianbao.intake.Schedule;
import jianbao.source.Feed;
import jianbao.source.FolderWatch;
import jianbao.source.MarkdownFolder;
import jianbao.source.Source;
import jianbao.source.WatchedPage;
import jianbao.store.Database;
import jianbao.store.Feeds;
import jianbao.web.Fetcher;
import jianbao.web.HttpFetcher;
import jianbao.web.Limits;
import jianbao.web.PoliteFetcher;
import jianbao.web.UserAgent;

/**
 * How articles come in: a loop for each folder, and a few for all that is read over the web; all in the one process that
 * has this duty.
 */
final class WayIn implements AutoCloseable {
    /** Watching can miss a change; looking cannot. */
    private static final Duration RESCAN = Duration.ofSeconds(30);

    /** Where neither the operator nor the publisher says how often. */
    private static final Duration EVERY = Duration.ofMinutes(15);

    /** They wait for slow servers most of the time. */
    private static final int READERS = 4;

    private final Settings settings;
    private final Database store;
    private final Loops loops;
    private final InstantSource time;
    private final Duties duties;
    private final HttpFetcher web;
    private final List<FolderWatch> watches = new CopyOnWriteArrayList<>();
    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final Map<String, Intake> sites = new LinkedHashMap<>();
    private final Set<String> unseen = ConcurrentHashMap.newKeySet();
    private final Set<String> unread = ConcurrentHashMap.newKeySet();
    private final CountDownLatch lookedAround = new CountDownLatch(1);

    WayIn(Settings settings, Database store, Loops loops, InstantSource time, Duties duties) {
        this.settings = settings;
        this.store = store;
        this.loops = loops;
        this.time = time;
        this.duties = duties;
        this.web = new HttpFetcher(Limits.STANDARD, UserAgent.own(), settings.allowPrivate(), time);
        // The same folder, spelled in another way, is the same source. Two readers of one source would each take what
        // is
        // new there for an article of its own.
        settings.articles()
                .folders()
                .forEach(folder -> folders.putIfAbsent(folder.normalize().toString(), folder));
        addSites();
    }

    void start() {
        store.sources().keepOnly(names());
        unseen.addAll(folders.keySet());
        unread.addAll(folders.keySet());
        if (folders.isEmpty()) {
            lookedAround.countDown();
        }
        folders.forEach(this::follow);
        Schedule schedule = new Schedule(List.copyOf(sites.values()), time);
        for (int i = 1; i <= Math.min(READERS, sites.size()); i++) {
            start("intake-" + i, schedule::turn);
        }
        start("resummarise", new Resummary(store)::turn);
    }

    private Loop start(String name, Loop.Turn turn) {
        return loops.start(name, duties.whileHeld(Duty.SOURCES, turn));
    }

    /** Opens when every folder was looked at once. */
    CountDownLatch lookedAround() {
        return lookedAround;
    }

    private void follow(String name, Path folder) {
        Set<String> extensions = Set.copyOf(settings.articles().extensions());
        Intake intake = intake(new MarkdownFolder(name, folder, extensions, time), RESCAN);
        watch(folder, start("intake", () -> read(intake)));
    }

    private Intake intake(Source source, Duration rest) {
        return new Intake(source, rest, store, new SecureRandom(), time);
    }

    private Duration read(Intake intake) {
        Duration rest = intake.turn();
        if (intake.progress() != Intake.Progress.READING) {
            unseen.remove(intake.name());
        }
        if (unseen.isEmpty()) {
            lookedAround.countDown();
        }
        if (intake.progress() == Intake.Progress.WHOLE && unread.remove(intake.name()) && unread.isEmpty()) {
            // Not before: what a new spelling of a folder gives is recognised while the old one still has it.
            store.articles().keepOnly(names());
        }
        return rest;
    }

    private Set<String> names() {
        return Stream.concat(folders.keySet().stream(), sites.keySet().stream()).collect(Collectors.toSet());
    }

    private void watch(Path folder, Loop intake) {
        FolderWatch watch = new FolderWatch(folder);
        watches.add(watch);
        loops.start("watch", () -> {
            if (watch.await(RESCAN)) {
                intake.wake();
            }
            return Duration.ZERO;
        });
    }

    private void addSites() {
        Fetcher polite = new PoliteFetcher(web, time);
        for (Address feed : feeds()) {
            addSite(feed, name -> new Feed(name, feed.url(), every(feed), web, polite));
        }
        for (Address page : settings.pages()) {
            addSite(page, name -> new WatchedPage(name, page.url(), every(page), polite));
        }
    }

    /** Those of the settings before those that were imported, each address once. */
    private Collection<Address> feeds() {
        Map<URI, Address> feeds = new LinkedHashMap<>();
        settings.feeds().forEach(feed -> feeds.putIfAbsent(feed.url(), feed));
        store.feeds().all().forEach(feed -> feeds.putIfAbsent(feed.address(), imported(feed)));
        return feeds.values();
    }

    private static Address imported(Feeds.Imported feed) {
        return new Address(feed.address(), Optional.ofNullable(feed.name()), Optional.empty());
    }

    /** Of two with one name, be the first a folder, the second goes by its address. */
    private void addSite(Address address, Function<String, Source> source) {
        String own = address.name().orElse(address.url().toString());
        String name = sites.containsKey(own) || folders.containsKey(own)
                ? address.url().toString()
                : own;
        sites.computeIfAbsent(name, free -> intake(source.apply(free), every(address)));
    }

    private static Duration every(Address address) {
        return address.every().orElse(EVERY);
    }

    @Override
    public void close() {
        watches.forEach(FolderWatch::close);
        // After the loops were told: a fetch that this cuts short is not begun again.
        web.close();
    }
}
