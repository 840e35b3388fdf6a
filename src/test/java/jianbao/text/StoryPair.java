package jianbao.text;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Two articles of which a person said whether they tell the same story. */
record StoryPair(boolean same, String kind, Told a, Told b) {
    private static final ObjectMapper JSON = new ObjectMapper();

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(String title, String text) {
        Story story() {
            return Story.of(title, text);
        }
    }

    static List<StoryPair> read(Reader lines) throws IOException {
        try (lines) {
            return JSON.readerFor(StoryPair.class).<StoryPair>readValues(lines).readAll();
        }
    }

    boolean isFolded() {
        return a.story().isSameAs(b.story());
    }

    double likeness() {
        return a.story().likeness(b.story());
    }

    @Override
    public String toString() {
        return kind + ": " + a.title() + " | " + b.title();
    }
}
