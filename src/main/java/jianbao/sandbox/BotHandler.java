package jianbao.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Instant;
import jianbao.sandbox.Fault.Kind;
import jianbao.sandbox.Fault.Outcome;
import org.jspecify.annotations.Nullable;

/** The Bot API over HTTP: {@code /bot<token>/<method>}, parameters in a JSON object, a form or the query. */
final class BotHandler implements HttpHandler {
    static final String PREFIX = "/bot";

    private final World world;
    private final BotCalls calls;

    BotHandler(World world, BotCalls calls) {
        this.world = world;
        this.calls = calls;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange, outcome(exchange));
        }
    }

    private void answer(HttpExchange exchange, Outcome outcome) throws IOException {
        if (outcome.kind() == Kind.CUT) {
            world.gate.await(() -> false, outcome.pause());
            // The server closes the connection of a handler that throws.
            throw new IOException("cut on purpose");
        }
        if (outcome.pause().toSeconds() > 0) {
            // Telegram's server sends it beside the parameter of the answer.
            exchange.getResponseHeaders()
                    .set("Retry-After", Long.toString(outcome.pause().toSeconds()));
        }
        Http.answer(exchange, outcome.status(), outcome.contentType(), outcome.bytes());
    }

    private Outcome outcome(HttpExchange exchange) throws IOException {
        Instant arrived = world.now();
        try {
            String[] path = exchange.getRequestURI()
                    .getPath()
                    .substring(PREFIX.length())
                    .split("/", -1);
            checkToken(path[0]);
            if (path.length != 2) {
                throw new ApiRefusal(404, "Not Found");
            }
            return calls.answer(path[1], new Call(parameters(exchange)), arrived);
        } catch (ApiRefusal refusal) {
            return Outcome.refusal(refusal);
        }
    }

    private void checkToken(String token) {
        if (!Bot.hasForm(token)) {
            throw new ApiRefusal(401, "Unauthorized: invalid token specified");
        }
        if (!token.equals(world.bot.token())) {
            throw new ApiRefusal(401, "Unauthorized");
        }
    }

    private static ObjectNode parameters(HttpExchange exchange) throws IOException {
        String body = Http.body(exchange);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        boolean json = type != null && type.startsWith("application/json");
        ObjectNode parameters = json && !body.isBlank() ? object(body) : Json.object();
        putAll(parameters, exchange.getRequestURI().getRawQuery());
        if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            putAll(parameters, body);
        }
        return parameters;
    }

    private static void putAll(ObjectNode parameters, @Nullable String encoded) {
        if (encoded != null) {
            Http.fields(encoded).forEach(parameters::put);
        }
    }

    static ObjectNode object(String json) {
        try {
            JsonNode tree = Json.MAPPER.readTree(json);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Telegram says the same of everything that it cannot read.
        }
        throw ApiRefusal.badRequest("can't parse parameters as a JSON object");
    }
}
