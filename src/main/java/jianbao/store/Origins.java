package jianbao.store;

import java.util.List;
import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.model.Origin;
import org.jdbi.v3.core.Handle;

/** Which place of a source holds which article. Each place holds one; an article without any place is not listed. */
final class Origins {
    private Origins() {}

    static List<Origin> of(Handle h, long article) {
        return h.createQuery("select source, place from origins where article = :article order by number")
                .bind("article", article)
                .map((row, context) -> new Origin(row.getString("source"), row.getString("place")))
                .list();
    }

    /**
     * The place holds that article from now on.
     *
     * @return the article that it held before, when that was another
     */
    static Optional<ArticleId> put(Handle h, Origin origin, long article) {
        if (of(h, article).contains(origin)) {
            return Optional.empty();
        }
        Optional<ArticleId> former = clear(h, origin);
        h.execute(
                "insert into origins (source, place, article) values (?, ?, ?)",
                origin.source(),
                origin.place(),
                article);
        return former;
    }

    /**
     * The place holds nothing any more.
     *
     * @return the article that it held; it is no longer listed when this was its last place
     */
    static Optional<ArticleId> clear(Handle h, Origin origin) {
        Optional<Long> article = h.createQuery(
                        "delete from origins where source = :source and place = :place returning article")
                .bindMethods(origin)
                .mapTo(Long.class)
                .findOne();
        article.filter(number -> of(h, number).isEmpty()).ifPresent(number -> unlist(h, number));
        return article.map(number -> id(h, number));
    }

    private static void unlist(Handle h, long article) {
        h.execute("update articles set listed = 0 where number = ?", article);
        String id = id(h, article).value();
        Outbox.withdraw(h, id);
    }

    private static ArticleId id(Handle h, long article) {
        return new ArticleId(h.createQuery("select id from articles where number = :number")
                .bind("number", article)
                .mapTo(String.class)
                .one());
    }
}
