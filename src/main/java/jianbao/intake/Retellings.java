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
    private final String source;

    /** For what that source gives. */
    Retellings(Database store, String source) {
        this.articles = store.articles();
        this.stories = store.stories();
        this.source = source;
    }

    /**
     * The kept article that tells the same story, listed or not: known under one of these identities, or of about that
     * day. Of what another source has under the same identity, such as an address, the title is enough: a teaser shares
     * too little with its article. Within one source it is not, for some feeds have one address and one title for all.
     */
    Optional<ArticleId> of(Article article, List<String> identities, LocalDate day) {
        Story story = story(article);
        Stream<ArticleId> claimed = identities.stream()
                .map(List::of)
                .map(articles::known)
                .flatMap(Optional::stream)
                .filter(id -> tells(id, story) || (isTitled(id, story) && isOnlyOutside(id)));
        Stream<ArticleId> alike = Stream.of(story)
                .flatMap(told -> stories.alike(told, day).stream())
                .filter(id -> tells(id, story));
        return Stream.concat(claimed, alike).findFirst();
    }

    /** Whether that kept article tells what this one tells. */
    boolean isToldBy(ArticleId id, Article article) {
        return tells(id, story(article));
    }

    private boolean tells(ArticleId id, Story story) {
        return articles.find(id).stream()
                .anyMatch(brief -> story(brief.article()).isSameAs(story));
    }

    private boolean isTitled(ArticleId id, Story story) {
        return articles.find(id).stream()
                .anyMatch(brief -> story(brief.article()).hasTitleOf(story));
    }

    private boolean isOnlyOutside(ArticleId id) {
        return stories.originals(id).stream()
                .noneMatch(origin -> origin.source().equals(source));
    }

    private static Story story(Article article) {
        return Story.of(article.title(), article.text());
    }
}
