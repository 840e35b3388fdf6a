package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jianbao.sandbox.Shown.Entity;
import org.jspecify.annotations.Nullable;

/** Checks a text with its entities and makes of them what Telegram shows; td's fix_formatted_text. */
final class Texts {
    /** td counts code points here; UTF-16 units are never fewer. */
    private static final int MAX_UNITS = 4096;

    private static final int MAX_BYTES = 32_768;

    private Texts() {}

    /**
     * The message's body without its buttons.
     *
     * @param tooLong what Telegram says of a text of more than 4096 characters
     */
    static Body read(String text, @Nullable JsonNode entities, String tooLong) {
        checkRaw(text);
        List<Entity> fixed = EntityRules.fix(EntityReader.read(text, entities));
        Body body = trim(text, fixed);
        if (body.text().isEmpty()) {
            throw ApiRefusal.badRequest("text must be non-empty");
        }
        if (body.text().length() > MAX_UNITS) {
            throw ApiRefusal.badRequest(tooLong);
        }
        return new Body(body.text(), Finder.mark(body.text(), body.entities()), List.of());
    }

    private static void checkRaw(String text) {
        if (text.isEmpty()) {
            throw ApiRefusal.badRequest("message text is empty");
        }
        if (text.codePoints().anyMatch(Texts::isHalf)) {
            throw ApiRefusal.badRequest("strings must be encoded in UTF-8");
        }
        if (bytes(text) > MAX_BYTES) {
            throw ApiRefusal.badRequest("text is too long");
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Takes blanks and line breaks off both ends, at the front only up to the first entity. */
    private static Body trim(String text, List<Entity> entities) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int first = entities.isEmpty() ? end : Math.min(end, entities.get(0).offset());
        int start = 0;
        while (start < first && isBlank(text.charAt(start))) {
            start++;
        }
        return cut(text, entities, start, end);
    }

    private static Body cut(String text, List<Entity> entities, int start, int end) {
        List<Entity> cut = entities.stream()
                .filter(entity -> entity.offset() < end)
                .map(entity -> new Entity(
                        entity.type(),
                        entity.offset() - start,
                        Math.min(entity.end(), end) - entity.offset(),
                        entity.url()))
                .toList();
        return new Body(text.substring(start, end), cut, List.of());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
