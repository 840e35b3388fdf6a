package jianbao.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.model.Published;
import jianbao.model.Sentence;
import jianbao.model.Summary;

/** Articles for tests. */
final class Briefs {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Briefs() {}

    static ArticleId id(int number) {
        return ArticleId.draw(new Random(number));
    }

    static Brief titled(int number, String title, String... paragraphs) {
        return brief(number, article(title, null, paragraphs));
    }

    static Brief published(int number, String day) {
        return brief(number, article("Number " + number, Published.on(LocalDate.parse(day)), "Text."));
    }

    static Brief brief(int number, Article article) {
        return seen(number, article, NOON);
    }

    static Brief seen(int number, Article article, Instant firstSeen) {
        Map<Length, Summary> summaries = new EnumMap<>(Length.class);
        for (Length length : Length.values()) {
            summaries.put(length, new Summary(List.of(new Sentence(article.title() + "。", 0, 0))));
        }
        return new Brief(id(number), article, summaries, 1, firstSeen, List.of());
    }

    static Article article(String title, Published published, String... paragraphs) {
        List<Block> body = Arrays.stream(paragraphs)
                .map(text -> new Block(Block.Kind.PARAGRAPH, text))
                .toList();
        return new Article(
                title,
                List.of("宝玉"),
                published,
                URI.create("https://example.org/a"),
                "zh",
                List.of(),
                body,
                List.of(),
                List.of(),
                List.of("简报"));
    }

    /** Keeps it as if it had just been read in a file of that name. */
    static void keep(Database database, Brief brief, String file) {
        database.articles().keep(brief, List.of("path:" + file), stamp(file, "1"), false);
    }

    static Articles.Stamp stamp(String file, String stamp) {
        return new Articles.Stamp("articles", file, stamp);
    }
}
