package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.sandbox.SentCall;

/** What Telegram demands of every message, read off the wire. */
final class Law {
    private static final Set<String> ALONE = Set.of("code", "pre");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");

    private Law() {}

    /** A formatted stretch of one message. */
    private record Stretch(String type, int start, int end) {
        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }

        boolean crosses(Stretch other) {
            return overlaps(other) && !holds(other) && !other.holds(this);
        }

        boolean holds(Stretch other) {
            return start <= other.start && other.end <= end;
        }
    }

    static void check(SentCall call) {
        JsonNode message = parse(call.json());
        String text = message.path("text").asText();
        // Telegram: text 1-4096 characters after entities parsing; UTF-16 units are the safe count.
        assertThat(text).hasSizeBetween(1, 4096).isNotBlank();
        assertThat(message.has("parse_mode")).as("parse_mode").isFalse();
        List<Stretch> stretches = new ArrayList<>();
        message.path("entities").forEach(entity -> stretches.add(stretch(entity)));
        // Telegram: at most 100 entities are kept.
        assertThat(stretches).hasSizeLessThanOrEqualTo(100);
        stretches.forEach(stretch -> check(stretch, text));
        stretches.forEach(one -> stretches.forEach(other -> check(one, other)));
        message.findValues("callback_data")
                .forEach(data -> assertThat(data.asText().getBytes(StandardCharsets.UTF_8))
                        .hasSizeBetween(1, 64));
    }

    private static void check(Stretch stretch, String text) {
        assertThat(stretch.start).isNotNegative();
        assertThat(stretch.end).isGreaterThan(stretch.start).isLessThanOrEqualTo(text.length());
        assertThat(Character.isLowSurrogate(text.charAt(stretch.start))).isFalse();
        assertThat(Character.isHighSurrogate(text.charAt(stretch.end - 1))).isFalse();
    }

    private static void check(Stretch one, Stretch other) {
        if (one == other) {
            return;
        }
        assertThat(one.crosses(other)).as("%s crosses %s", one, other).isFalse();
        // Telegram: block quotations cannot be nested, code cannot contain other entities.
        boolean forbidden = QUOTES.contains(one.type) && QUOTES.contains(other.type) || ALONE.contains(one.type);
        assertThat(forbidden && one.overlaps(other))
                .as("%s with %s", one, other)
                .isFalse();
    }

    private static Stretch stretch(JsonNode entity) {
        int start = entity.path("offset").asInt();
        return new Stretch(
                entity.path("type").asText(),
                start,
                start + entity.path("length").asInt());
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
