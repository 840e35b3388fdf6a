package jianbao.source;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Bookmark;
import jianbao.text.Fingerprint;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A feed on the web. Its places are its entries: each is told by its maker's id, else by its link, else by what it says.
 * An entry that says little is completed from its page. What leaves the feed has not gone: feeds hold the newest.
 */
public final class Feed implements Source {
    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    /** Entries of one harvest; each may cost a page. */
    private static final int AT_ONCE = 20;

    /** Of the oldest entries of a long feed the pages are not asked for. */
    private static final int COMPLETED = 50;

    /** In columns; what is shorter is a teaser, and a summary of it would be it. */
    private static final int TEASER = 800;

    /** What is longer is no name; no database has an index for it. */
    private static final int LONGEST_PLACE = 500;

    private final String name;
    private final URI address;
    private final Site site;
    private final Fetcher pages;
    private final Boilerplate boilerplate = new Boilerplate();
    private @Nullable Issue begun;

    /**
     * A feed under that name.
     *
     * @param every how often to look
     * @param feeds for the feed itself
     * @param pages for the pages of its entries
     */
    public Feed(String name, URI address, Duration every, Fetcher feeds, Fetcher pages) {
        this.name = name;
        this.address = address;
        this.site = new Site(address, every, feeds);
        this.pages = pages;
    }

    /**
     * What one look gave.
     *
     * @param entries not harvested yet, the oldest first
     * @param left places whose entry now stands at another
     */
    private record Issue(Deque<FeedEntry> entries, List<String> left, Site.State state, Duration rest) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Harvest readFrom(Bookmark bookmark) throws SourceException {
        Issue issue = begun == null ? begin(Site.State.of(bookmark.state()), bookmark) : begun;
        List<Reading> readings = new ArrayList<>();
        while (!issue.entries().isEmpty() && readings.size() < AT_ONCE) {
            FeedEntry entry = issue.entries().remove();
            readings.add(reading(entry, issue.entries().size() < COMPLETED));
        }
        boolean complete = issue.entries().isEmpty();
        begun = complete ? null : issue;
        return new Harvest(
                readings.stream().map(reading -> reading.marked(boilerplate)).toList(),
                complete ? issue.left() : List.of(),
                complete,
                complete ? issue.state().text() : bookmark.state(),
                issue.rest(),
                0,
                issue.state().gone());
    }

    private Issue begin(Site.State state, Bookmark bookmark) throws SourceException {
        Site.Look look = site.look(state);
        if (look.fresh().isEmpty()) {
            return new Issue(new ArrayDeque<>(), List.of(), look.state(), look.rest());
        }
        Fetched.Fresh fresh = look.fresh().get();
        try {
            FeedDocument feed = FeedDocument.found(fresh.body(), fresh.address(), pages);
            Duration ttl = feed.ttl().orElse(Duration.ZERO);
            Duration rest = ttl.compareTo(look.rest()) > 0 ? ttl : look.rest();
            return new Issue(changed(feed, bookmark), left(feed, bookmark), look.state(), rest);
        } catch (SourceException e) {
            throw site.failed(fresh.address() + ": " + e.getMessage(), e, Duration.ZERO);
        }
    }

    /** Entries that are new or say something else than before, the oldest first; lines that repeat are learned from all. */
    private Deque<FeedEntry> changed(FeedDocument feed, Bookmark bookmark) {
        Deque<FeedEntry> changed = new ArrayDeque<>();
        Set<String> places = new HashSet<>();
        for (FeedEntry entry : feed.entries()) {
            entry.article().ifPresent(article -> boilerplate.learn(place(entry), article));
            if (places.add(place(entry))
                    && !stamp(entry).equals(bookmark.stamps().get(place(entry)))) {
                changed.addFirst(entry);
            }
        }
        return changed;
    }

    /**
     * Where entries stood that have another id since, as when a site moves to another program. Else the old place would
     * hold their text for ever, and an edit at the new one would pass for another article.
     */
    private static List<String> left(FeedDocument feed, Bookmark bookmark) {
        Set<String> places = new HashSet<>();
        Set<String> arrived = new HashSet<>();
        for (FeedEntry entry : feed.entries()) {
            places.add(place(entry));
            if (!bookmark.stamps().containsKey(place(entry))) {
                arrived.add(stamp(entry));
            }
        }
        return bookmark.stamps().entrySet().stream()
                .filter(seen -> !places.contains(seen.getKey()) && arrived.contains(seen.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String place(FeedEntry entry) {
        String told = told(entry);
        return told.length() > LONGEST_PLACE ? Fingerprint.of(told) : told;
    }

    private static String told(FeedEntry entry) {
        if (entry.id() != null) {
            return entry.id();
        }
        return entry.link() != null ? entry.link() : stamp(entry);
    }

    private static String stamp(FeedEntry entry) {
        return Fingerprint.of(entry.title() + "\n" + entry.text() + "\n" + entry.link());
    }

    private Reading reading(FeedEntry entry, boolean mayAskPage) {
        Optional<Article> given = entry.article();
        if (given.isEmpty()) {
            String why = "neither a title nor a text";
            return new Reading(place(entry), stamp(entry), Reading.Status.SKIPPED, 0, why, null, List.of());
        }
        Article article = mayAskPage ? completed(given.get()) : given.get();
        return new Reading(
                place(entry),
                stamp(entry),
                Reading.Status.SERVED,
                0,
                "",
                article,
                entry.identities(address.toString()));
    }

    private Article completed(Article article) {
        URI url = article.url();
        int columns = width(article);
        if (url == null || columns > TEASER) {
            return article;
        }
        try {
            return WebPage.fetched(pages, url)
                    .map(WebPage::article)
                    .filter(page -> width(page) > columns)
                    .map(page -> article.withTextOf(page))
                    .orElse(article);
        } catch (FetchException | SourceException e) {
            // What the feed gives is less, but it is something.
            log.info("{}: taken as the feed has it, since its page gives nothing: {}", name, e.getMessage());
            return article;
        }
    }

    private static int width(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind().isProse())
                .map(Block::text)
                .mapToInt(PlainText::width)
                .sum();
    }
}
