package jianbao.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jianbao.web.Body;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import jianbao.web.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was sent: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1 and 1.1, well-formed or not.
 *
 * @param title empty where it has none
 * @param link the address of the site that it tells of; null where it names none
 * @param language BCP 47 as its maker says, who may be wrong; null where it says nothing
 * @param ttl how long its maker wants it to be kept before it is asked for again
 * @param entries in the feed's order, at most {@value #MOST_ENTRIES}; of a feed that was cut off, those that are whole
 */
public record FeedDocument(
        String title,
        @Nullable String link,
        @Nullable String language,
        Optional<Duration> ttl,
        List<FeedEntry> entries) {
    /** The newest stand first; a feed with more is an archive, or an attack. */
    static final int MOST_ENTRIES = 1000;

    /** In bytes. The feeds of long-lived podcasts reach 20 MB. */
    private static final int LARGEST = 32 << 20;

    public FeedDocument {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a feed as it came.
     *
     * @param contentType the HTTP header, for its charset; null where there is none
     * @param base the address that it came from, for relative links in it; null where that is not known
     * @throws SourceException when it is no feed; the message says what it is instead
     */
    public static FeedDocument read(byte[] bytes, @Nullable String contentType, @Nullable URI base)
            throws SourceException {
        if (bytes.length > LARGEST) {
            throw new SourceException("larger than 32 MB", null);
        }
        String text = Decoded.web(bytes, contentType).text().strip();
        String address = base == null ? "" : base.toString();
        try {
            if (text.startsWith("{")) {
                return JsonFeed.read(text, address);
            }
            Optional<String> xml = XmlFeed.in(text);
            if (xml.isEmpty()) {
                throw new SourceException(NoFeed.reason(bytes, text, address), null);
            }
            return XmlFeed.read(xml.get(), address);
        } catch (RuntimeException | StackOverflowError e) {
            // A parser's own limit or fault costs this feed, not the others.
            throw new SourceException("the parser gave it up: " + e, e);
        }
    }

    /**
     * The feed at an address, or the first one that the page links to which stands in its place.
     *
     * @param body what was found there
     * @param linked fetches the feed that a page links to
     * @throws SourceException when there is none; the message says what there is instead
     */
    public static FeedDocument found(Body body, @Nullable URI address, Fetcher linked) throws SourceException {
        try {
            return read(body.bytes(), body.contentType(), address);
        } catch (SourceException e) {
            String html = Decoded.web(body.bytes(), body.contentType()).text();
            Optional<URI> link = FeedLinks.in(html, address == null ? "" : address.toString()).stream()
                    .flatMap(found -> FeedAddresses.uri(found).stream())
                    .findFirst();
            if (link.isEmpty()) {
                throw e;
            }
            return linked(link.get(), linked, e);
        }
    }

    private static FeedDocument linked(URI address, Fetcher fetcher, SourceException page) throws SourceException {
        try {
            if (fetcher.fetch(address, Validators.NONE) instanceof Fetched.Fresh feed) {
                return read(feed.body().bytes(), feed.body().contentType(), feed.address());
            }
        } catch (FetchException e) {
            page.addSuppressed(e);
        }
        throw page;
    }
}
