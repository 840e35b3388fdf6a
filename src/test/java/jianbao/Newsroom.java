package jianbao;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** A web server on loopback whose pages a test writes, and which remembers what it answered. */
public final class Newsroom implements AutoCloseable {
    /** Each is {@code STATUS PATH}. */
    final List<String> answers = new CopyOnWriteArrayList<>();

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    private record Page(int status, String body, Map<String, String> headers) {}

    /** Answers at once. */
    public Newsroom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /** Where a path is. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Shows that from now on, with an ETag of its own. */
    public void shows(String path, String body) {
        String etag = '"' + Integer.toHexString(body.hashCode()) + '"';
        pages.put(path, new Page(200, body, Map.of("ETag", etag)));
    }

    /** Refuses from now on. */
    public void refuses(String path, int status, Map<String, String> headers) {
        pages.put(path, new Page(status, "", headers));
    }

    /** Waits until it holds, looking after every answer. */
    synchronized void await(BooleanSupplier condition, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new AssertionError("in " + atMost + " there were only " + answers);
            }
            wait(left);
        }
    }

    /** How often it gave that status for that path. */
    public long answered(int status, String path) {
        return answers.stream().filter((status + " " + path)::equals).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Page page = pages.getOrDefault(path, new Page(404, "", Map.of()));
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            boolean unchanged = known != null && known.equals(page.headers().get("ETag"));
            int status = unchanged ? 304 : page.status();
            byte[] body = unchanged ? new byte[0] : page.body().getBytes(StandardCharsets.UTF_8);
            note(status + " " + path);
            page.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized void note(String answer) {
        answers.add(answer);
        notifyAll();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
