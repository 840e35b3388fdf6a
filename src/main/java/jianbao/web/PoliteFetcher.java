package jianbao.web;

import java.net.URI;
import java.time.InstantSource;

/**
 * Fetches what people would look at in a browser, and asks robots.txt first (RFC 9309), for each host on the way. Feeds are
 * made for programs and need no permission. Safe for use by several threads.
 */
public final class PoliteFetcher implements Fetcher {
    private final HttpFetcher http;
    private final Robots robots;

    /** What {@code http} fetches, and when robots.txt is to be read again. */
    public PoliteFetcher(HttpFetcher http, InstantSource time) {
        this.http = http;
        this.robots = new Robots(http, time);
    }

    @Override
    public Fetched fetch(URI address, Validators known) throws FetchException {
        return http.fetch(address, known, robots);
    }
}
