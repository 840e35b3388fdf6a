package jianbao.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server that answers each method of the Bot API with what a test laid ready, in that order. */
final class CannedBotApi implements AutoCloseable {
    static final String TOKEN = "123456:AAexample-secret_of-the-bot";

    /** A call as it came, its method in lower case. */
    record Call(String method, JsonNode body) {}

    /** What to do with a call whose body was read. */
    interface Answer {
        void give(HttpExchange call) throws IOException;
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    final List<Call> calls = new CopyOnWriteArrayList<>();
    final CountDownLatch reached = new CountDownLatch(1);

    CannedBotApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    CannedBotApi on(String method, Answer answer) {
        answers.computeIfAbsent(method.toLowerCase(Locale.ROOT), m -> new ConcurrentLinkedQueue<>())
                .add(answer);
        return this;
    }

    CannedBotApi on(String method, String result) {
        return on(method, body(200, "{\"ok\":true,\"result\":" + result + "}"));
    }

    CannedBotApi refuse(String method, int code, String description, String parameters) {
        return on(
                method,
                body(
                        code,
                        "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}"
                                .formatted(
                                        code,
                                        description,
                                        parameters.isEmpty() ? "" : ",\"parameters\":" + parameters)));
    }

    /** Any answer, also ones that Telegram never gives. */
    static Answer body(int status, String body) {
        return call -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        };
    }

    /** Says nothing until the server is closed. */
    Answer silence() {
        return call -> {
            try {
                closed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Ends the connection without a word. */
    static Answer hangUp() {
        return call -> {};
    }

    /** Ends the connection in the middle of the answer. */
    static Answer truncated() {
        return call -> {
            call.sendResponseHeaders(200, 1000);
            call.getResponseBody().write("{\"ok\":true,".getBytes(StandardCharsets.UTF_8));
            call.getResponseBody().flush();
        };
    }

    List<String> methods() {
        return calls.stream().map(Call::method).toList();
    }

    JsonNode last() {
        return calls.get(calls.size() - 1).body();
    }

    private void handle(HttpExchange call) throws IOException {
        try (call) {
            String path = call.getRequestURI().getPath();
            String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            JsonNode body = MAPPER.readTree(call.getRequestBody());
            if (!path.startsWith("/bot" + TOKEN + "/")) {
                body(404, "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}")
                        .give(call);
                return;
            }
            calls.add(new Call(method, body));
            reached.countDown();
            Queue<Answer> ready = answers.getOrDefault(method, new ConcurrentLinkedQueue<>());
            Answer answer = ready.poll();
            (answer == null ? body(200, "{\"ok\":true,\"result\":true}") : answer).give(call);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
