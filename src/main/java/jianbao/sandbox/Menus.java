package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The menus of commands, by scope and language. Guarded by the world's gate. */
final class Menus {
    private static final int MAX_COMMANDS = 100;
    private static final int MAX_NAME = 32;
    private static final int MAX_DESCRIPTION = 256;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})?");
    private static final Set<String> WIDE_SCOPES =
            Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    private static final Set<String> CHAT_SCOPES = Set.of("chat", "chat_administrators", "chat_member");

    private final Map<String, ArrayNode> menus = new HashMap<>();

    void set(Call call) {
        JsonNode commands = call.json("commands");
        if (commands == null || !commands.isArray()) {
            throw ApiRefusal.badRequest("expected an Array of BotCommand");
        }
        ArrayNode menu = Json.array();
        commands.forEach(command -> menu.add(checked(command)));
        if (menu.size() > MAX_COMMANDS) {
            throw ApiRefusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        menus.put(key(call), menu);
    }

    void delete(Call call) {
        menus.remove(key(call));
    }

    ArrayNode get(Call call) {
        return menus.getOrDefault(key(call), Json.array());
    }

    private static JsonNode checked(JsonNode command) {
        String name = command.path("command").asText("").strip();
        String plain = name.startsWith("/") ? name.substring(1) : name;
        String description = command.path("description").asText("").strip();
        refuseIf(plain.isEmpty(), "command must be non-empty");
        refuseIf(plain.length() > MAX_NAME, "command length must not exceed " + MAX_NAME);
        refuseIf(!NAME.matcher(plain).matches(), "BOT_COMMAND_INVALID");
        refuseIf(description.isEmpty(), "command description must be non-empty");
        refuseIf(
                description.length() > MAX_DESCRIPTION,
                "command description length must not exceed " + MAX_DESCRIPTION);
        return Json.object().put("command", plain).put("description", description);
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw ApiRefusal.badRequest(why);
        }
    }

    private static String key(Call call) {
        String language = call.text("language_code");
        refuseIf(!LANGUAGE.matcher(language).matches(), "invalid language code specified");
        return scope(call.json("scope")) + ":" + language;
    }

    private static String scope(@Nullable JsonNode scope) {
        if (scope == null) {
            return "default";
        }
        String type = scope.path("type").asText("default");
        if (WIDE_SCOPES.contains(type)) {
            return type;
        }
        refuseIf(!CHAT_SCOPES.contains(type), "can't parse BotCommandScope: Unsupported type specified");
        String place = type + " " + scope.path("chat_id").asText();
        return type.equals("chat_member") ? place + " " + scope.path("user_id").asText() : place;
    }

    /** What a person sees in a chat. API, "Determining list of commands": the first list that is there. */
    ArrayNode seen(Chat chat, Person person) {
        String language = language(person);
        return scopes(chat, person.id())
                .flatMap(scope -> Stream.of(scope + ":" + language, scope + ":"))
                .filter(menus::containsKey)
                .map(menus::get)
                .findFirst()
                .orElseGet(Json::array);
    }

    private static String language(Person person) {
        String tag = person.languageCode() == null ? "" : person.languageCode();
        return tag.length() < 2 ? "" : tag.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> scopes(Chat chat, long person) {
        if (chat.isPrivate()) {
            return Stream.of("chat " + chat.id, "all_private_chats", "default");
        }
        List<String> administrator = chat.isAdministrator(person)
                ? List.of("chat_administrators " + chat.id, "chat " + chat.id, "all_chat_administrators")
                : List.of("chat " + chat.id);
        return Stream.of(
                        Stream.of("chat_member " + chat.id + " " + person),
                        administrator.stream(),
                        Stream.of("all_group_chats", "default"))
                .flatMap(scopes -> scopes);
    }
}
