package jianbao.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import jianbao.model.Article;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import jianbao.source.MarkdownFile;
import jianbao.source.SourceException;
import org.jspecify.annotations.Nullable;

/** Answers the article in a JSON line with its summary. */
final class SummarizedLines {
    /** An article has a title; this one holds no word that a sentence could share. */
    private static final String UNTITLED = "-";

    private final Function<Article, Summary> summariser;

    /** An answer; keys and their order are a promise to the outside. */
    record Line(@Nullable JsonNode id, @Nullable String language, List<String> sentences, String summary) {}

    SummarizedLines(Function<Article, Summary> summariser) {
        this.summariser = summariser;
    }

    Line answer(JsonNode asked, String text) throws SourceException {
        String language = JsonLines.language(asked, text);
        List<String> sentences =
                summariser.apply(article(asked.path("title").asText(""), language, text)).sentences().stream()
                        .map(Sentence::text)
                        .toList();
        return new Line(asked.get("id"), language, sentences, String.join("\n", sentences));
    }

    private static Article article(String title, @Nullable String language, String text) throws SourceException {
        List<String> none = List.of();
        return new Article(
                title.isBlank() ? UNTITLED : title,
                none,
                null,
                null,
                language,
                List.of(),
                MarkdownFile.blocks(text),
                none,
                none,
                none);
    }
}
