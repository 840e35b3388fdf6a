package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** A bot's end of the wire, over real HTTP. */
final class Client {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Client(Sandbox sandbox) {
        this(sandbox.address().resolve("/bot" + sandbox.token() + "/"));
    }

    Client(URI base) {
        this.base = base;
    }

    static ObjectNode with() {
        return Json.object();
    }

    static ObjectNode message(long chat, String text) {
        return with().put("chat_id", chat).put("text", text);
    }

    JsonNode call(String method, JsonNode parameters) throws IOException, InterruptedException {
        return call(method, parameters.toString());
    }

    JsonNode call(String method, String json) throws IOException, InterruptedException {
        return read(send(post(method, json)).body());
    }

    JsonNode result(String method, JsonNode parameters) throws IOException, InterruptedException {
        JsonNode answer = call(method, parameters);
        if (!answer.path("ok").asBoolean()) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.path("result");
    }

    /** The answer's description, empty where it is no refusal. */
    String refusal(String method, JsonNode parameters) throws IOException, InterruptedException {
        return call(method, parameters).path("description").asText();
    }

    CompletableFuture<JsonNode> later(String method, JsonNode parameters) {
        return http.sendAsync(post(method, parameters.toString()), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> read(answer.body()));
    }

    private static JsonNode read(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest post(String method, String json) {
        return HttpRequest.newBuilder(base.resolve(method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    CompletableFuture<JsonNode> laterGet(String path) {
        return http.sendAsync(to(path).GET().build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> read(answer.body()));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }
}
