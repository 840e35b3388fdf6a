package jianbao.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.store.Articles;
import jianbao.store.Database;
import jianbao.store.Stories;
import jianbao.text.Story;

/** Tells which kept article an article tells again in other words. */
final class Retellings {
    private final Articles articles;
    private final Stories stories;

    Retellings(Database store) {
        this.articles = store.articles();
        this.stories = store.stories();
    }

    /**
     * The kept article that tells the same story, listed or not: known under one of these identities, or of about that
     * day.
     */
    Optional<ArticleId> of(Article article, List<String> identities, LocalDate day) {
        Story story = story(article);
        Stream<ArticleId> claimed =
                identities.stream().map(List::of).map(articles::known).flatMap(Optional::stream);
        return Stream.concat(claimed, Stream.of(story).flatMap(told -> stories.alike(told, day).stream()))
                .filter(id -> tells(id, story))
                .findFirst();
    }

    /** Whether that kept article tells what this one tells. */
    boolean isToldBy(ArticleId id, Article article) {
        return tells(id, story(article));
    }

    private boolean tells(ArticleId id, Story story) {
        return articles.find(id).stream()
                .anyMatch(brief -> story(brief.article()).isSameAs(story));
    }

    private static Story story(Article article) {
        return Story.of(article.title(), article.text());
    }
}
