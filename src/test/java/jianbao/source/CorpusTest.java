package jianbao.source;

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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.source.Reading.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three hundred real posts, a hundred of them broken, against what an independent parser makes of them. */
class CorpusTest {
    private static final Path SHARED = Path.of("../shared");

    /**
     * Where the truth is plainly wrong: it keeps an HTML escape that no reader should see, and it takes the first line of
     * a quoted title of two lines, with the quotation mark that opens it.
     */
    private static final Map<String, String> BETTER =
            Map.of("2025-04-10-auto5_2-vwCN8e.md", "华科&小米", "2024-05-11-RnK7G4-auto6m.rb", "(Original title: ");

    private static final List<Case> CASES = new ArrayList<>();

    private record Case(JsonNode truth, Reading reading) {
        String file() {
            return truth.path("file").asText();
        }

        boolean expects(String what) {
            return what.isEmpty() || truth.path("expect").asText().equals(what);
        }

        String title() {
            return reading.article().map(Article::title).orElse("");
        }

        boolean hasTitle() {
            List<String> accepted = new ArrayList<>(List.of(truth.path("title").asText()));
            truth.path("titles").forEach(title -> accepted.add(title.asText()));
            return accepted.contains(title()) || BETTER.containsKey(file()) && title().contains(BETTER.get(file()));
        }

        boolean hasAdvertisement() {
            return text().contains("感谢阅读") || text().contains("GPTNB") && text().contains("更多AI文");
        }

        boolean hasDate() {
            String day = reading.article()
                    .flatMap(article -> Optional.ofNullable(article.published()))
                    .map(published -> published.day().toString())
                    .orElse("null");
            return day.equals(truth.path("date").asText());
        }

        boolean hasAuthor() {
            String author = reading.article()
                    .map(article -> String.join("", article.authors()))
                    .orElse("");
            return author.equals(truth.path("author").asText());
        }

        boolean hasLanguage() {
            String language = truth.path("lang").asText();
            return language.equals("mixed")
                    || language.equals("none")
                    || reading.article()
                            .map(article -> language.equals(article.language()))
                            .orElse(false);
        }

        String text() {
            return reading.article().stream()
                    .flatMap(article -> article.blocks().stream())
                    .map(Block::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    @BeforeAll
    static void read_all() throws IOException {
        Path truth = SHARED.resolve("articles-truth.jsonl");
        assumeTrue(Files.isReadable(truth), "../shared is not here");
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(truth)) {
            JsonNode node = json.readTree(line);
            String file = node.path("file").asText();
            CASES.add(
                    new Case(node, MarkdownFile.read(SHARED.resolve("articles").resolve(file), file)));
        }
        System.out.print(table());
    }

    private static String table() {
        String rows = row("serve", "status", c -> c.reading.status() == Status.SERVED)
                + row("serve", "title", Case::hasTitle)
                + row("serve", "date", Case::hasDate)
                + row("serve", "author", Case::hasAuthor)
                + row("serve", "language", Case::hasLanguage)
                + row("recover", "status", c -> c.reading.status() == Status.RECOVERED)
                + row("recover", "title and date", c -> c.hasTitle() && c.hasDate())
                + row("skip", "status", c -> c.reading.status() == Status.SKIPPED)
                + row("", "no advertisement", c -> !c.hasAdvertisement());
        return rows
                + CASES.stream()
                        .filter(c -> BETTER.containsKey(c.file()))
                        .map(c -> "better than the truth: " + c.file() + "  " + c.title() + "\n")
                        .collect(Collectors.joining());
    }

    private static String row(String expect, String what, Predicate<Case> right) {
        long all = CASES.stream().filter(c -> c.expects(expect)).count();
        return "%-8s %-17s %3d of %3d%n"
                .formatted(expect, what, all - wrong(expect, right).size(), all);
    }

    @Test
    void whole_files_are_served_with_title_date_and_author() {
        assertThat(wrong("serve", c -> c.reading.status() == Status.SERVED)).isEmpty();
        assertThat(wrong("serve", Case::hasTitle)).isEmpty();
        assertThat(wrong("serve", Case::hasDate)).isEmpty();
        assertThat(wrong("serve", Case::hasAuthor)).isEmpty();
        assertThat(wrong("serve", Case::hasLanguage)).isEmpty();
    }

    @Test
    void broken_files_are_recovered_with_title_and_date() {
        assertThat(wrong("recover", c -> c.reading.status() == Status.RECOVERED))
                .isEmpty();
        assertThat(wrong("recover", Case::hasTitle)).isEmpty();
        assertThat(wrong("recover", Case::hasDate)).isEmpty();
        assertThat(wrong("recover", c -> c.reading.line() > 0)).isEmpty();
    }

    @Test
    void files_without_an_article_are_skipped_with_a_reason() {
        assertThat(wrong("skip", c -> c.reading.status() == Status.SKIPPED)).isEmpty();
        assertThat(wrong("skip", c -> !c.reading.reason().isBlank())).isEmpty();
    }

    @Test
    void the_advertisement_is_in_no_text() {
        assertThat(wrong(
                        "",
                        c -> !c.text().contains("感谢阅读")
                                && !c.text().contains("GPTNB）")
                                && !c.text().contains("查看更多AI文章")))
                .isEmpty();
    }

    private static List<String> wrong(String expect, Predicate<Case> right) {
        return CASES.stream()
                .filter(c -> c.expects(expect))
                .filter(right.negate())
                .map(c -> c.file() + " " + c.reading.status() + " " + c.reading.reason())
                .toList();
    }
}
