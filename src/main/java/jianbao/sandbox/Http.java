package jianbao.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer over HTTP has in common. */
final class Http {
    static final String JSON = "application/json; charset=utf-8";
    private static final int MAX_BODY = 1 << 20;

    private Http() {}

    /**
     * The request's body as text.
     *
     * @throws ApiRefusal when it is larger than a megabyte
     */
    static String body(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            throw new ApiRefusal(413, "Request Entity Too Large");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The fields of a query or a form. */
    static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(decode(parts[0]), decode(parts[1]));
            }
        }
        return fields;
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ApiRefusal.badRequest("can't decode parameters");
        }
    }

    static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bare ? -1 : body.length);
        if (!bare) {
            exchange.getResponseBody().write(body);
        }
    }

    static void answer(HttpExchange exchange, int status, String json) throws IOException {
        answer(exchange, status, JSON, json.getBytes(StandardCharsets.UTF_8));
    }

    static void refuse(HttpExchange exchange, ApiRefusal refusal) throws IOException {
        answer(exchange, refusal.code(), refusal.toJson().toString());
    }
}
