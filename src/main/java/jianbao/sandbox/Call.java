package jianbao.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a call. As with Telegram a number may come as a string, and an object or list as a string of JSON, so
 * that a form can carry them.
 */
record Call(ObjectNode parameters) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

    String text(String name) {
        return parameters.path(name).asText("");
    }

    boolean flag(String name) {
        String value = text(name);
        return value.equals("true") || value.equals("1");
    }

    /** The number, or another where there is none. */
    long number(String name, long otherwise) {
        String value = text(name);
        return NUMBER.matcher(value).matches() ? Long.parseLong(value) : otherwise;
    }

    /** The number between two borders; one beyond is moved to the border, as Telegram does. */
    int number(String name, int otherwise, int least, int most) {
        return (int) Math.max(least, Math.min(most, number(name, otherwise)));
    }

    /** The id of the chat; 0 where it is missing or a name. */
    long chat() {
        return number("chat_id", 0);
    }

    /** The object or list, null where it is missing or empty. */
    @Nullable
    JsonNode json(String name) {
        JsonNode value = parameters.path(name);
        if (!value.isTextual()) {
            return value.isContainerNode() ? value : null;
        }
        return value.textValue().isEmpty() ? null : parse(name, value.textValue());
    }

    private static JsonNode parse(String name, String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw ApiRefusal.badRequest("can't parse " + name + " JSON object");
        }
    }
}
