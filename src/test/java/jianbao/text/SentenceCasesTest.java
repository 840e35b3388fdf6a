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

/** Counts the shared cases that are split exactly as expected, a language a line. */
class SentenceCasesTest {
    private static final Path CASES = Path.of("../shared/summaries/sentences.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, int[]> score = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();

    @Test
    void most_cases_are_split_exactly_as_expected() throws IOException {
        assumeTrue(Files.exists(CASES), "needs " + CASES);
        for (String line : Files.readAllLines(CASES)) {
            count(JSON.readTree(line));
        }
        score.forEach((lang, s) -> System.out.printf("sentences %s %d/%d%n", lang, s[0], s[1]));
        assertThat(right("zh")).as("zh, wrong: %s", failed).isGreaterThanOrEqualTo(20);
        assertThat(right("en")).as("en, wrong: %s", failed).isGreaterThanOrEqualTo(74);
    }

    private int right(String language) {
        return score.getOrDefault(language, new int[2])[0];
    }

    private void count(JsonNode sample) {
        String language = sample.get("lang").textValue();
        List<String> expected = new ArrayList<>();
        sample.get("sentences").forEach(s -> expected.add(Chars.strip(s.textValue())));
        List<String> found = Sentences.split(sample.get("text").textValue(), language);
        int[] s = score.computeIfAbsent(language, l -> new int[2]);
        s[1]++;
        if (found.equals(expected)) {
            s[0]++;
        } else {
            failed.add(language + " " + sample.get("name").textValue() + "\n  " + String.join("\n  ", found) + "\n");
        }
    }
}
