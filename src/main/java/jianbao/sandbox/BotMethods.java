package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The methods of the Bot API that the sandbox knows, by name; upper and lower case are the same. */
final class BotMethods {
    private static final String GET_UPDATES = "getUpdates";

    /** tdlib/telegram-bot-api: LONG_POLL_MAX_TIMEOUT. */
    private static final int MAX_POLL_SECONDS = 50;

    private static final int MAX_UPDATES = 100;

    private final World world;
    private final Map<String, Method> methods = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    BotMethods(World world, Wire wire) {
        this.world = world;
        Sending sending = new Sending(world, wire);
        add("sendMessage", sending::sendMessage);
        add("editMessageText", sending::editMessageText);
        add("sendChatAction", done(sending::sendChatAction));
        add("answerCallbackQuery", done(sending::answerCallbackQuery));
        Members members = new Members(world, wire);
        add("getMe", call -> members.getMe());
        add("getChatMember", members::getChatMember);
        add("getChatAdministrators", members::getChatAdministrators);
        add("getMyCommands", world.menus::get);
        add("setMyCommands", done(call -> {
            world.menus.set(call);
            world.touch();
        }));
        add("deleteMyCommands", done(world.menus::delete));
        add("deleteWebhook", done(this::deleteWebhook));
        add(GET_UPDATES, this::getUpdates);
    }

    private void add(String name, Action action) {
        methods.put(name, new Method(name, action));
    }

    private static Action done(Consumer<Call> work) {
        return call -> {
            work.accept(call);
            return Json.yes();
        };
    }

    Optional<Method> find(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** There never is a webhook; what may be asked for is to forget the updates. */
    private void deleteWebhook(Call call) {
        if (call.flag("drop_pending_updates")) {
            world.updates.forgetAll();
        }
    }

    private JsonNode getUpdates(Call call) {
        int limit = call.number("limit", MAX_UPDATES, 1, MAX_UPDATES);
        int seconds = call.number("timeout", 0, 0, MAX_POLL_SECONDS);
        return world.updates.poll(
                call.number("offset", 0), limit, Duration.ofSeconds(seconds), call.json("allowed_updates"));
    }

    /** What a method does; throws {@link ApiRefusal}. */
    interface Action {
        JsonNode answer(Call call);
    }

    /** A method; its name as Telegram spells it. */
    record Method(String name, Action action) {
        /** Whether it takes the world's gate itself, since it waits. */
        boolean waits() {
            return name.equals(GET_UPDATES);
        }
    }
}
