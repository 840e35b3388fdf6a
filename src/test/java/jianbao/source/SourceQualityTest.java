package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jianbao.model.Article;
import jianbao.model.Block;
import org.junit.jupiter.api.Test;

/**
 * Measures {@link FeedDocument} and {@link WebPage} on the feeds and pages in the resources, and prints the table:
 * {@code ./mvnw test -Dtest=SourceQualityTest}. The fixtures are our own, written for what occurs in the world, so the
 * figures tell whether something that could be read still can, not how well an unknown page is read.
 */
class SourceQualityTest {
    private static final URI ADDRESS = URI.create("https://site.example/path/page.html");

    /** A letter of a script without spaces is a word. */
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{N}]+");

    private static final int SHINGLE = 4;

    private final Map<String, int[]> right = new TreeMap<>();
    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> f1s = new ArrayList<>();

    @Test
    void feeds_are_read_as_they_were_meant() throws IOException {
        for (JsonNode expected : FeedFixturesTest.feeds()) {
            boolean good = !expected.has("error");
            try {
                JsonNode found = FeedFixturesTest.json(feed(expected));
                count("feeds: parsed", good);
                compare(expected.path("entries"), found.path("entries"));
            } catch (SourceException e) {
                count(good ? "feeds: parsed" : "feeds: no feed, refused", !good);
            }
        }
        print();
        assertThat(right.values()).allSatisfy(of -> assertThat(of[0]).isEqualTo(of[1]));
    }

    @Test
    void pages_give_their_words_and_no_others() {
        for (JsonNode expected : SamplePages.expected()) {
            boolean good = !expected.has("error");
            try {
                byte[] bytes = SamplePages.bytes(expected.path("file").textValue());
                Article found = WebPage.read(bytes, null, ADDRESS).article();
                count("pages: read", good);
                count(
                        "pages: titles",
                        found.title().equals(expected.path("title").textValue()));
                count(
                        "pages: dates",
                        String.valueOf(SamplePages.published(found))
                                .equals(expected.path("published").asText("null")));
                measure(SamplePages.texts(expected.path("text")), text(found));
            } catch (SourceException e) {
                count(good ? "pages: read" : "pages: no article, refused", !good);
            }
        }
        print();
        System.out.printf("%-28s %.3f, precision %.3f%n", "pages: F1 of the words", mean(f1s), mean(precisions));
        assertThat(right.values()).allSatisfy(of -> assertThat(of[0]).isEqualTo(of[1]));
        assertThat(mean(f1s)).isGreaterThan(0.99);
        assertThat(mean(precisions)).isGreaterThan(0.99);
    }

    private static FeedDocument feed(JsonNode expected) throws IOException, SourceException {
        byte[] bytes = Files.readAllBytes(
                FeedFixturesTest.FEEDS.resolve(expected.path("file").asText()));
        URI base = expected.has("base") ? URI.create(expected.path("base").asText()) : null;
        return FeedDocument.read(bytes, expected.path("contentType").asText(null), base);
    }

    private void compare(JsonNode expected, JsonNode found) {
        for (int i = 0; i < expected.size(); i++) {
            count(
                    "feeds: titles",
                    expected.path(i).path("title").equals(found.path(i).path("title")));
            count(
                    "feeds: links",
                    expected.path(i).path("link").equals(found.path(i).path("link")));
            count(
                    "feeds: dates",
                    expected.path(i).path("published").equals(found.path(i).path("published")));
            count(
                    "feeds: texts",
                    expected.path(i).path("text").equals(found.path(i).path("text")));
        }
    }

    private void count(String what, boolean isRight) {
        int[] of = right.computeIfAbsent(what, first -> new int[2]);
        of[0] += isRight ? 1 : 0;
        of[1]++;
    }

    private void print() {
        right.forEach((what, of) -> System.out.printf("%-28s %3d of %3d%n", what, of[0], of[1]));
    }

    /** Of runs of four words, as often as they occur: words in another order are not the same text. */
    private void measure(List<String> expected, List<String> found) {
        Map<String, Integer> wanted = shingles(expected);
        Map<String, Integer> given = shingles(found);
        double shared = wanted.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), given.getOrDefault(run.getKey(), 0)))
                .sum();
        precisions.add(shared / sum(given));
        f1s.add(2 * shared / (sum(wanted) + sum(given)));
    }

    private static Map<String, Integer> shingles(List<String> texts) {
        List<String> words = WORD.matcher(String.join("\n", texts))
                .results()
                .map(MatchResult::group)
                .toList();
        Map<String, Integer> shingles = new HashMap<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
        }
        return shingles;
    }

    private static int sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<String> text(Article article) {
        return article.body().stream()
                .filter(block -> block.kind() != Block.Kind.IMAGE)
                .map(Block::text)
                .toList();
    }
}
