package jianbao.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.model.Summary;

/** The part of a brief that is kept as JSON: what nothing is sorted or searched by. */
final class BriefJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(asText(LocalDate.class, LocalDate::parse))
            .addModule(asText(Instant.class, Instant::parse))
            // Rows outlive the shape of the records.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BriefJson() {}

    static String write(Brief brief) {
        try {
            return MAPPER.writeValueAsString(new Content(brief.article(), brief.summaries()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("article " + brief.id() + " cannot be written as JSON", e);
        }
    }

    /** Throws {@link StoreException} when it is not what {@link #write} wrote. */
    static Content read(ArticleId id, String json) {
        try {
            return MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new StoreException("article " + id + " is damaged in the database: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> SimpleModule asText(Class<T> type, Function<String, T> parse) {
        return new SimpleModule(type.getName())
                .addSerializer(type, ToStringSerializer.instance)
                .addDeserializer(type, new FromStringDeserializer<T>(type) {
                    @Override
                    protected T _deserialize(String text, DeserializationContext context) {
                        return parse.apply(text);
                    }
                });
    }

    record Content(Article article, Map<Length, Summary> summaries) {}
}
