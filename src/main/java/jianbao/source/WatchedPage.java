package jianbao.source;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.model.Bookmark;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * An index page that is watched for new links to articles. Its places are the addresses of the articles; each is read
 * once.
 */
public final class WatchedPage implements Source {
    private static final int AT_ONCE = 10;

    /** Looks at a page that cannot be read now, before it is given up. */
    private static final int TRIES = 5;

    /** Of links that are new. An index page lists the latest first. */
    private static final int MOST = 50;

    /** Longer ones are traps for crawlers; no database has an index for them. */
    private static final int LONGEST_ADDRESS = 2_000;

    private static final String READ = "read";

    private final String name;
    private final Site site;
    private final Fetcher fetcher;
    private final Boilerplate boilerplate = new Boilerplate();
    private final Map<URI, Integer> failures = new HashMap<>();
    private @Nullable Index begun;

    /**
     * An index page under that name.
     *
     * @param every how often to look
     */
    public WatchedPage(String name, URI address, Duration every, Fetcher fetcher) {
        this.name = name;
        this.site = new Site(address, every, fetcher);
        this.fetcher = fetcher;
    }

    /** Links that were not followed yet, the last of the page first. */
    private record Index(Deque<ArticleLink> links, Site.State state, Duration rest) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Harvest readFrom(Bookmark bookmark) throws SourceException {
        Index index = begun == null ? begin(bookmark) : begun;
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < AT_ONCE && !index.links().isEmpty(); i++) {
            read(index.links().remove()).ifPresent(readings::add);
        }
        readings.forEach(
                reading -> reading.article().ifPresent(article -> boilerplate.learn(reading.place(), article)));
        boolean complete = index.links().isEmpty();
        begun = complete ? null : index;
        // While a page is owed another try, the index is to be read again even when it has not changed.
        boolean settled = complete && failures.isEmpty();
        return new Harvest(
                readings.stream().map(reading -> reading.marked(boilerplate)).toList(),
                List.of(),
                complete,
                settled || index.state().gone() ? index.state().text() : bookmark.state(),
                index.rest(),
                0,
                index.state().gone());
    }

    private Index begin(Bookmark bookmark) throws SourceException {
        Site.Look look = site.look(Site.State.of(bookmark.state()));
        Deque<ArticleLink> links = new ArrayDeque<>();
        if (look.fresh().isPresent()) {
            Fetched.Fresh fresh = look.fresh().get();
            links(fresh).stream()
                    .filter(link ->
                            !bookmark.stamps().containsKey(link.address().toString()))
                    .filter(link -> link.address().toString().length() <= LONGEST_ADDRESS)
                    .limit(MOST)
                    .forEach(links::addFirst);
        }
        return new Index(links, look.state(), look.rest());
    }

    private List<ArticleLink> links(Fetched.Fresh fresh) throws SourceException {
        try {
            List<ArticleLink> links =
                    IndexPage.links(fresh.body().bytes(), fresh.body().contentType(), fresh.address());
            if (links.isEmpty()) {
                throw new SourceException("no links to articles are found in it", null);
            }
            return links;
        } catch (SourceException e) {
            throw site.failed(fresh.address() + ": " + e.getMessage(), e, Duration.ZERO);
        }
    }

    /** Empty where the page is to be tried again. */
    private Optional<Reading> read(ArticleLink link) {
        try {
            Optional<WebPage> page = WebPage.fetched(fetcher, link.address());
            failures.remove(link.address());
            return Optional.of(page.map(found -> read(link, found)).orElseGet(() -> skipped(link, "it is gone")));
        } catch (SourceException e) {
            failures.remove(link.address());
            return Optional.of(skipped(link, e.getMessage()));
        } catch (FetchException e) {
            return failed(link, e);
        }
    }

    private Optional<Reading> failed(ArticleLink link, FetchException e) {
        if (failures.merge(link.address(), 1, Integer::sum) < TRIES && !isForGood(e.kind())) {
            return Optional.empty();
        }
        failures.remove(link.address());
        return Optional.of(skipped(link, String.valueOf(e.getMessage())));
    }

    private static boolean isForGood(FetchException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND, REFUSED_ADDRESS, TOO_LARGE, ROBOTS, REDIRECTS -> true;
            default -> false;
        };
    }

    private static Reading read(ArticleLink link, WebPage page) {
        String place = link.address().toString();
        URI url = page.article().url();
        String identity = "url:" + (url == null ? place : url);
        return new Reading(
                place,
                READ,
                Reading.Status.SERVED,
                0,
                "",
                page.article(),
                List.of(identity, "url:" + place).stream().distinct().toList());
    }

    private static Reading skipped(ArticleLink link, String why) {
        return new Reading(link.address().toString(), READ, Reading.Status.SKIPPED, 0, why, null, List.of());
    }
}
