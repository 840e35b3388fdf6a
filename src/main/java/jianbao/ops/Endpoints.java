package jianbao.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import jianbao.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /health}, {@code /ready} and {@code /metrics} over HTTP, for GET alone. Asks nobody who they are: it belongs on
 * the loopback interface or into a closed network.
 */
public final class Endpoints implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Endpoints.class);

    static {
        // In seconds, read once by the JDK's server, which else waits for ever for the end of a request.
        System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", "10");
    }

    private final HttpServer http;
    private final Told told;
    private final Glance glance;
    private final Probes probes;
    private @Nullable Metrics metrics;

    private Endpoints(HttpServer http, Told told) {
        this.http = http;
        this.told = told;
        glance = new Glance(told.store(), told.time());
        probes = new Probes(glance, told.api(), told.vitals(), told.time());
    }

    /**
     * What is told.
     *
     * @param api what the house calls Telegram by
     */
    public record Told(Database store, CountedBotApi api, Vitals vitals, InstantSource time) {}

    /**
     * Listens from now on.
     *
     * @param threads on which to answer; a few will do
     * @throws IOException when it cannot listen there; the message says why
     */
    public static Endpoints open(InetSocketAddress address, Executor threads, Told told) throws IOException {
        HttpServer http = HttpServer.create(address, 0);
        http.setExecutor(threads);
        Endpoints endpoints = new Endpoints(http, told);
        http.createContext("/", endpoints::answer);
        http.start();
        return endpoints;
    }

    /** Where it listens. */
    public URI address() {
        InetSocketAddress address = http.getAddress();
        String host = address.getHostString();
        // An IPv6 address stands in brackets.
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                write(exchange, new Reply(405, "only GET\n"));
                return;
            }
            write(exchange, reply(exchange.getRequestURI().getPath()));
        }
    }

    private Reply reply(String path) {
        try {
            return switch (path) {
                case "/health" -> probes.health();
                case "/ready" -> probes.ready();
                case "/metrics" -> scrape();
                default -> new Reply(404, "there are /health, /ready and /metrics\n");
            };
        } catch (RuntimeException e) {
            log.error("{} broke", path, e);
            return new Reply(500, "this broke; the log says more\n");
        }
    }

    /** The metrics are made when they are first asked for: many a run is never scraped, and a start should be quick. */
    private synchronized Reply scrape() {
        if (metrics == null) {
            metrics = new Metrics(glance, told.api(), told.time());
        }
        return metrics.scrape();
    }

    private static void write(HttpExchange exchange, Reply reply) throws IOException {
        byte[] body = reply.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
