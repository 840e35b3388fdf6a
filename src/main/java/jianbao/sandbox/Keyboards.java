package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jianbao.sandbox.Shown.Button;
import org.jspecify.annotations.Nullable;

/** Reads and checks the buttons under a message. */
final class Keyboards {
    private static final int MAX_DATA_BYTES = 64;
    private static final int MAX_BUTTONS = 100;
    private static final int MAX_COLUMNS = 8;

    private static final List<String> ACTIONS = List.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay");

    private Keyboards() {}

    /** The rows of an inline keyboard; none of any other reply markup. */
    static List<List<Button>> read(@Nullable JsonNode markup) {
        if (markup == null) {
            return List.of();
        }
        if (!markup.isObject()) {
            throw ApiRefusal.badRequest("object expected as reply markup");
        }
        List<List<Button>> rows = new ArrayList<>();
        for (JsonNode row : markup.path("inline_keyboard")) {
            rows.add(row(row));
        }
        rows.removeIf(List::isEmpty);
        checkSize(rows);
        return rows;
    }

    private static void checkSize(List<List<Button>> rows) {
        boolean wide = rows.stream().anyMatch(row -> row.size() > MAX_COLUMNS);
        if (wide || rows.stream().mapToInt(List::size).sum() > MAX_BUTTONS) {
            throw ApiRefusal.badRequest("reply markup is too long");
        }
    }

    private static List<Button> row(JsonNode row) {
        if (!row.isArray()) {
            throw ApiRefusal.badRequest("field \"inline_keyboard\" must be of type Array of Array");
        }
        List<Button> buttons = new ArrayList<>();
        row.forEach(button -> buttons.add(button(button)));
        // td leaves buttons without a label out.
        buttons.removeIf(button -> button.text().isEmpty());
        return buttons;
    }

    private static Button button(JsonNode json) {
        JsonNode text = json.path("text");
        if (text.isMissingNode()) {
            throw unreadable("Can't find field \"text\"");
        }
        List<String> actions =
                ACTIONS.stream().filter(action -> isGiven(json.path(action))).toList();
        if (actions.isEmpty()) {
            throw unreadable("Text buttons are unallowed in the inline keyboard");
        }
        if (actions.size() > 1) {
            // Telegram takes the first and drops the others silently.
            throw unreadable("Exactly one action is allowed");
        }
        String action = actions.get(0);
        return button(text.asText(), action, json.path(action).asText());
    }

    private static Button button(String text, String action, String value) {
        return switch (action) {
            case "callback_data" -> new Button(text, data(value), null);
            case "url" -> new Button(text, null, Links.checked("inline keyboard button URL", value));
            default -> throw unreadable("the sandbox has no buttons with " + action);
        };
    }

    private static boolean isGiven(JsonNode value) {
        return Stream.of("", "false").noneMatch(value.asText()::equals) || value.isContainerNode();
    }

    private static String data(String data) {
        if (Texts.bytes(data) > MAX_DATA_BYTES) {
            throw ApiRefusal.badRequest("BUTTON_DATA_INVALID");
        }
        return data;
    }

    private static ApiRefusal unreadable(String why) {
        return ApiRefusal.badRequest("can't parse inline keyboard button: " + why);
    }
}
