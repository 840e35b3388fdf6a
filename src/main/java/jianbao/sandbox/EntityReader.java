package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.sandbox.Shown.Entity;
import org.jspecify.annotations.Nullable;

/** Reads the entities of a call and checks that they fit the text; Telegram's words, from td's MessageEntity.cpp. */
final class EntityReader {
    private static final int MAX_READ = 1000;
    private static final int MAX_OFFSET = 1_000_000;

    private static final Set<String> FORMATS = Set.of(
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "blockquote",
            "expandable_blockquote",
            "code",
            "pre",
            "text_link");

    /** Telegram finds these by itself and passes over the ones that a bot names. */
    private static final Set<String> FOUND =
            Set.of("mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number");

    private EntityReader() {}

    static List<Entity> read(String text, @Nullable JsonNode json) {
        List<Entity> entities = new ArrayList<>();
        if (json == null) {
            return entities;
        }
        if (!json.isArray()) {
            throw ApiRefusal.badRequest("expected an Array of MessageEntity");
        }
        if (json.size() > MAX_READ) {
            throw ApiRefusal.badRequest("ENTITIES_TOO_LONG");
        }
        json.forEach(one -> entities.add(entity(one)));
        entities.removeIf(entity -> FOUND.contains(entity.type()) || entity.length() == 0);
        entities.forEach(entity -> check(text, entity));
        return entities;
    }

    private static Entity entity(JsonNode json) {
        String type = json.path("type").asText();
        if (!FORMATS.contains(type) && !FOUND.contains(type)) {
            throw ApiRefusal.badRequest("can't parse MessageEntity: Unsupported type specified");
        }
        String url = type.equals("text_link")
                ? Links.checked("entity URL", json.path("url").asText())
                : null;
        return new Entity(type, number(json, "offset"), number(json, "length"), url);
    }

    private static int number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (!value.canConvertToInt()) {
            throw ApiRefusal.badRequest("can't parse MessageEntity: Field \"" + field + "\" must be of type Number");
        }
        int number = value.intValue();
        if (number < 0 || number > MAX_OFFSET) {
            throw ApiRefusal.badRequest("receive an entity with incorrect " + field + " " + number);
        }
        return number;
    }

    private static void check(String text, Entity entity) {
        if (entity.offset() >= text.length()) {
            throw ApiRefusal.badRequest("entity begins after the end of the text at UTF-16 offset " + entity.offset());
        }
        String beginning = "entity beginning at UTF-16 offset " + entity.offset();
        if (entity.end() > text.length()) {
            throw ApiRefusal.badRequest(beginning + " ends after the end of the text at UTF-16 offset " + entity.end());
        }
        if (splitsCharacter(text, entity.offset())) {
            throw ApiRefusal.badRequest("entity begins in a middle of a UTF-16 symbol at byte offset "
                    + bytesBefore(text, entity.offset() + 1));
        }
        if (splitsCharacter(text, entity.end())) {
            throw ApiRefusal.badRequest(beginning + " ends in a middle of a UTF-16 symbol at byte offset "
                    + bytesBefore(text, entity.end() + 1));
        }
    }

    private static boolean splitsCharacter(String text, int offset) {
        return offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    }

    private static int bytesBefore(String text, int offset) {
        return Texts.bytes(text.substring(0, offset));
    }
}
