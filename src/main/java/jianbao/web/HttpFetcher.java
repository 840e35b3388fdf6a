package jianbao.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Fetches over HTTP as a guest does: says who it is, takes no more time and room than the limits allow, asks a host twice
 * at once at most and only for what may have changed, keeps no cookies, and goes to machines that anybody may ask, without
 * a proxy. Tries once: when to come back is for the callers. Safe for use by several threads.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private final Limits limits;
    private final String userAgent;
    private final InstantSource time;
    private final OkHttpClient http;
    private final Turns turns = new Turns();
    private volatile boolean closed;

    /**
     * Connects to nothing yet.
     *
     * @param userAgent who asks and where to complain, in ASCII
     * @param allowPrivate whether machines inside the operator's own network may be asked too
     */
    public HttpFetcher(Limits limits, String userAgent, boolean allowPrivate, InstantSource time) {
        this(limits, userAgent, time, allowPrivate ? any -> true : new PublicAddresses(), Dns.SYSTEM);
    }

    HttpFetcher(Limits limits, String userAgent, InstantSource time, Predicate<InetAddress> allowed, Dns dns) {
        this.limits = limits;
        this.userAgent = Headers.of("User-Agent", userAgent).value(0);
        this.time = time;
        this.http = client(limits, allowed, dns);
    }

    @Override
    public Fetched fetch(URI address, Validators known) throws FetchException {
        return fetch(address, known, Permission.GIVEN);
    }

    Fetched fetch(URI address, Validators known, Permission permission) throws FetchException {
        return follow(
                Trail.from(address),
                new Errand(known, permission, time.instant().plus(limits.whole())));
    }

    /** Breaks off what is under way; from now on nothing is fetched. */
    @Override
    public void close() {
        closed = true;
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }

    private Fetched follow(Trail trail, Errand errand) throws FetchException {
        errand.permission.ask(trail.here());
        Trail next;
        try {
            Semaphore turn = turns.take(trail.here().host(), left(errand));
            try (Response response = ask(trail, errand)) {
                if (!Trail.goesOnAt(response)) {
                    return new Answer(response, trail, time.instant()).fetched(errand.known, limits);
                }
                next = trail.follow(response, limits.redirects());
            } finally {
                turn.release();
            }
        } catch (IOException e) {
            throw Failure.of(trail.here(), e);
        }
        return follow(next, errand);
    }

    private Response ask(Trail trail, Errand errand) throws IOException {
        Call call = http.newCall(request(trail, errand.known));
        call.timeout().timeout(left(errand).toNanos(), TimeUnit.NANOSECONDS);
        if (closed) {
            call.cancel();
        }
        return call.execute();
    }

    private Request request(Trail trail, Validators known) {
        Request.Builder request = new Request.Builder()
                .url(trail.here())
                .header("User-Agent", userAgent)
                // What Body can unpack, and no other coding: OkHttp leaves the packed length to us.
                .header("Accept-Encoding", "gzip")
                .header("Accept", "*/*");
        Optional.ofNullable(known.etag()).ifPresent(tag -> request.header("If-None-Match", tag));
        Optional.ofNullable(known.lastModified()).ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    /** The time that is left; never none, which to OkHttp would mean for ever. */
    private Duration left(Errand errand) throws InterruptedIOException {
        Duration left = Duration.between(time.instant(), errand.deadline);
        if (left.compareTo(Duration.ofMillis(1)) < 0) {
            throw new InterruptedIOException("no time left");
        }
        // The clock may have been set back.
        return left.compareTo(limits.whole()) < 0 ? left : limits.whole();
    }

    private static OkHttpClient client(Limits limits, Predicate<InetAddress> allowed, Dns dns) {
        return new OkHttpClient.Builder()
                .socketFactory(new CheckedSockets(allowed))
                .dns(dns)
                .addNetworkInterceptor(new BrokenHttp())
                // A proxy would resolve names out of our sight.
                .proxy(Proxy.NO_PROXY)
                // Bounds its headers, and needs no thread for a connection.
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .connectTimeout(limits.connect())
                .readTimeout(limits.silence())
                .writeTimeout(limits.silence())
                .build();
    }

    /** What is asked for, and until when. */
    private record Errand(Validators known, Permission permission, Instant deadline) {}
}
