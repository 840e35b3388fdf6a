package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Prints how many of the shared cases are split exactly as expected, in brackets how many of the golden ones, and fails
 * where a figure falls below what was reached. A case counts when the list of its sentences is equal.
 */
class SentenceCasesTest {
    private static final Path CASES = Path.of("../shared/summaries/sentences.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A language, the cases reached, the golden ones among them; a better figure belongs here. */
    private static final Map<String, Score> REACHED = Map.of(
            "ar", new Score(2, 1),
            "de", new Score(17, 2),
            "en", new Score(79, 26),
            "es", new Score(17, 3),
            "fr", new Score(3, 0),
            "hi", new Score(1, 1),
            "ja", new Score(5, 3),
            "ru", new Score(21, 2),
            "zh", new Score(21, 20));

    private final Map<String, Score> right = new TreeMap<>();
    private final Map<String, Score> all = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private record Score(int cases, int golden) {
        Score plus(boolean isGolden) {
            return new Score(cases + 1, golden + (isGolden ? 1 : 0));
        }
    }

    @Test
    void no_language_falls_below_what_was_reached() throws IOException {
        assumeTrue(Files.exists(CASES), "needs " + CASES);
        for (String line : Files.readAllLines(CASES)) {
            count(JSON.readTree(line));
        }
        all.forEach(this::print);
        assertThat(right).as("wrong: %s", wrong).allSatisfy((language, score) -> {
            Score reached = REACHED.getOrDefault(language, new Score(0, 0));
            assertThat(score.cases()).as(language).isGreaterThanOrEqualTo(reached.cases());
            assertThat(score.golden()).as(language + ", golden").isGreaterThanOrEqualTo(reached.golden());
        });
        assertThat(right).containsKeys(REACHED.keySet().toArray(String[]::new));
    }

    private void print(String language, Score cases) {
        Score found = right.getOrDefault(language, new Score(0, 0));
        System.out.printf(
                "sentences %s %3d of %3d (%2d of %2d)%n",
                language, found.cases(), cases.cases(), found.golden(), cases.golden());
    }

    private void count(JsonNode sample) {
        String language = sample.get("lang").textValue();
        boolean isGolden = sample.get("golden").booleanValue();
        List<String> expected = new ArrayList<>();
        sample.get("sentences").forEach(s -> expected.add(Chars.strip(s.textValue())));
        List<String> found = Sentences.split(sample.get("text").textValue(), language);
        add(all, language, isGolden);
        if (found.equals(expected)) {
            add(right, language, isGolden);
        } else {
            wrong.add(language + " " + sample.get("name").textValue() + "\n  " + String.join("\n  ", found) + "\n");
        }
    }

    private static void add(Map<String, Score> scores, String language, boolean isGolden) {
        scores.put(language, scores.getOrDefault(language, new Score(0, 0)).plus(isGolden));
    }
}
