package jianbao.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.Dns;

/** Fetchers for tests: to them 127.0.0.1 is a public address, and all else is private. */
final class Fetchers {
    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String NAME = "Jianbao/test (+https://example.org/bot)";

    /** Small enough for a test of what lies beyond them. */
    static final Limits SMALL =
            new Limits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10), 1 << 20, 5);

    private Fetchers() {}

    static HttpFetcher fetcher(Limits limits) {
        return fetcher(limits, CLOCK, Dns.SYSTEM);
    }

    static HttpFetcher fetcher(Limits limits, InstantSource clock, Dns dns) {
        return new HttpFetcher(limits, NAME, clock, Fetchers::isPublic, dns);
    }

    /** As {@code limits}, but soon tired of waiting. */
    static Limits impatient(Duration silence, Duration whole) {
        return new Limits(SMALL.connect(), silence, whole, SMALL.bytes(), SMALL.redirects());
    }

    static String text(Fetched fetched) {
        return new String(((Fetched.Fresh) fetched).body().bytes(), UTF_8);
    }

    static FetchException failure(Fetcher fetcher, URI address) {
        return failure(fetcher, address, Validators.NONE);
    }

    static FetchException failure(Fetcher fetcher, URI address, Validators known) {
        try {
            Fetched fetched = fetcher.fetch(address, known);
            throw new AssertionError("fetched " + fetched);
        } catch (FetchException e) {
            return e;
        }
    }

    private static boolean isPublic(InetAddress address) {
        return address.getHostAddress().equals("127.0.0.1");
    }
}
