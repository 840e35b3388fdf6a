package jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import jianbao.source.FeedDocument;
import jianbao.source.SourceException;
import jianbao.web.Body;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import jianbao.web.HttpFetcher;
import jianbao.web.Limits;
import jianbao.web.PoliteFetcher;
import jianbao.web.UserAgent;
import jianbao.web.Validators;
import org.jspecify.annotations.Nullable;

/** What was named on the command line, as it is: files and addresses on the web alike. */
final class Documents implements AutoCloseable {
    /** More than any feed or page that is read. */
    private static final int MOST_BYTES = 32 << 20;

    private final HttpFetcher web;
    private final Fetcher fetcher;

    private Documents(boolean allowPrivate, boolean polite) {
        InstantSource time = InstantSource.system();
        web = new HttpFetcher(Limits.STANDARD, UserAgent.own(), allowPrivate, time);
        fetcher = polite ? new PoliteFetcher(web, time) : web;
    }

    /**
     * A document.
     *
     * @param address where it was found; null where that is not known
     */
    record Document(Body body, @Nullable URI address) {}

    /** Feeds, which are made to be asked for by programs. */
    static Documents feeds(boolean allowPrivate) {
        return new Documents(allowPrivate, false);
    }

    /** Pages, whose hosts may not want that. */
    static Documents pages(boolean allowPrivate) {
        return new Documents(allowPrivate, true);
    }

    /**
     * Reads it whole.
     *
     * @param base where files came from; null where that is not known
     */
    Document read(Input input, @Nullable URI base) throws SourceException {
        if (Input.isAddress(input.file())) {
            return fetched(input.file());
        }
        Path path = input.path();
        if (path == null) {
            throw new SourceException(input.fault(), null);
        }
        if (!Files.isRegularFile(path)) {
            throw new SourceException("not a regular file", null);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new Document(new Body(in.readNBytes(MOST_BYTES + 1), null), base);
        } catch (IOException e) {
            throw new SourceException("cannot be read: " + e.getMessage(), e);
        }
    }

    /** The feed at an address, or the one that the page there links to. */
    FeedDocument feed(URI address) throws SourceException {
        Document document = fetched(address.toString());
        return FeedDocument.found(document.body(), document.address(), fetcher);
    }

    private Document fetched(String address) throws SourceException {
        try {
            if (fetcher.fetch(URI.create(address), Validators.NONE) instanceof Fetched.Fresh fresh) {
                return new Document(fresh.body(), fresh.address());
            }
            throw new SourceException("it is gone for good, its server says (410)", null);
        } catch (FetchException e) {
            throw new SourceException(String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new SourceException("not an address: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        web.close();
    }
}
