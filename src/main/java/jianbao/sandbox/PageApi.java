package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import jianbao.model.ChatRef;
import org.jspecify.annotations.Nullable;

/** What the chat page asks for: {@code GET /api/state} waits for news, {@code POST /api/say} and {@code /api/press} act. */
final class PageApi implements HttpHandler {
    static final String PREFIX = "/api/";
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    /** A browser opens at most six connections, so this is more than two of them. */
    private static final int MAX_WAITING = 16;

    private final World world;
    private final People people;
    private final PageState state;
    private final Semaphore places = new Semaphore(MAX_WAITING);

    PageApi(World world, People people) {
        this.world = world;
        this.people = people;
        this.state = new PageState(world);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                Http.answer(exchange, 200, answer(exchange).toString());
            } catch (ApiRefusal refusal) {
                Http.refuse(exchange, refusal);
            } catch (IllegalArgumentException e) {
                Http.refuse(exchange, ApiRefusal.badRequest(String.valueOf(e.getMessage())));
            }
        }
    }

    private JsonNode answer(HttpExchange exchange) throws IOException {
        String what =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (what) {
            case "GET /api/state" -> state(exchange.getRequestURI().getRawQuery());
            case "POST /api/say" -> say(BotHandler.object(Http.body(exchange)));
            case "POST /api/press" -> press(BotHandler.object(Http.body(exchange)));
            default -> throw new ApiRefusal(404, "Not Found");
        };
    }

    private JsonNode state(@Nullable String query) {
        ObjectNode fields = Json.object();
        Http.fields(query == null ? "" : query).forEach(fields::put);
        Call call = new Call(fields);
        // A page that knows another sandbox's world gets all of this one at once.
        long since = call.text("run").equals(state.run()) ? call.number("since", 0) : 0;
        if (places.tryAcquire()) {
            try {
                world.gate.await(() -> world.version() != since, PATIENCE);
            } finally {
                places.release();
            }
        }
        return world.gate.look(() -> state.since(since));
    }

    private JsonNode say(ObjectNode json) {
        Call call = new Call(json);
        return Json.object()
                .put("id", people.say(person(call), ChatRef.of(call.number("chat", 0)), call.text("text"), 0));
    }

    private JsonNode press(ObjectNode json) {
        Call call = new Call(json);
        long message = call.number("message", 0);
        return Json.object().put("id", people.press(person(call), call.number("chat", 0), message, call.text("data")));
    }

    /** Who acts: somebody who is in the chat already. */
    private Person person(Call call) {
        long id = call.number("from", 0);
        Person person =
                world.gate.look(() -> world.chat(call.number("chat", 0)).members.get(id));
        if (person == null) {
            throw ApiRefusal.badRequest("nobody of id " + id + " is in that chat");
        }
        return person;
    }
}
