package jianbao.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.source.Reading;
import org.jspecify.annotations.Nullable;

/** What {@code articles --json} says of a file; keys and their order are a promise to the outside. */
record ArticleJson(
        String file,
        String status,
        @Nullable Integer line,
        @Nullable String reason,
        @Nullable String title,
        @Nullable String date,
        List<String> authors,
        @Nullable String language,
        @Nullable String lead,
        @Nullable String body,
        List<String> links,
        List<String> images,
        @JsonProperty("same_as") @Nullable String sameAs) {

    static ArticleJson of(String file, Reading reading, @Nullable String sameAs) {
        String status = FileTable.word(reading.status());
        Integer line = reading.line() > 0 ? reading.line() : null;
        String reason = reading.reason().isEmpty() ? null : reading.reason();
        Article article = reading.read();
        return article == null
                ? without(file, status, line, reason)
                : new ArticleJson(
                        file,
                        status,
                        line,
                        reason,
                        article.title(),
                        day(article),
                        article.authors(),
                        article.language(),
                        text(article.lead()),
                        text(article.body()),
                        article.links(),
                        article.images(),
                        sameAs);
    }

    private static ArticleJson without(String file, String status, @Nullable Integer line, @Nullable String reason) {
        return new ArticleJson(
                file, status, line, reason, null, null, List.of(), null, null, null, List.of(), List.of(), null);
    }

    /** The author's day, null where none is known. */
    static @Nullable String day(Article article) {
        return article.published() == null ? null : article.published().day().toString();
    }

    static @Nullable String text(List<Block> blocks) {
        String text = blocks.stream()
                .filter(block -> block.kind() != Block.Kind.IMAGE && block.kind() != Block.Kind.BOILERPLATE)
                .filter(block -> !block.text().isBlank())
                .map(Block::text)
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
