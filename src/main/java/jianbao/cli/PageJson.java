package jianbao.cli;

import java.net.URI;
import java.util.List;
import jianbao.model.Article;
import jianbao.model.Published;
import jianbao.source.WebPage;
import org.jspecify.annotations.Nullable;

/** What {@code page --json} says of a page; keys and their order are a promise to the outside. */
record PageJson(
        String file,
        @Nullable String url,
        String title,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String text,
        @Nullable String image) {

    static PageJson of(String file, WebPage page) {
        Article article = page.article();
        return new PageJson(
                file,
                text(article.url()),
                article.title(),
                article.authors(),
                published(article.published()),
                article.language(),
                ArticleJson.text(article.body()),
                text(page.image()));
    }

    /** The moment in UTC where it is known, else the day. */
    private static @Nullable String published(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        return published.at() == null
                ? published.day().toString()
                : published.at().toString();
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
