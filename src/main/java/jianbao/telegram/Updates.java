package jianbao.telegram;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Updates as JSON, for a durable inbox. A record's name and the names of its parts are its form: keep them. */
public final class Updates {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            // ChatRef.isGroup() follows from its parts.
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static {
        MAPPER.registerSubtypes(Update.class.getPermittedSubclasses());
    }

    private Updates() {}

    /** One line of JSON. */
    public static String toJson(Update update) {
        try {
            return MAPPER.writeValueAsString(update);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts and numbers can be written", e);
        }
    }

    /**
     * The update that was written.
     *
     * @throws IllegalArgumentException when the text is no update
     */
    public static Update fromJson(String json) {
        try {
            return MAPPER.readValue(json, Update.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an update: " + e.getOriginalMessage(), e);
        }
    }
}
