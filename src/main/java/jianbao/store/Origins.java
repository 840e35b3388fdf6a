package jianbao.store;

import java.util.List;
import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.model.Origin;
import org.jdbi.v3.core.Handle;

/** Which place of a source holds which article. Each place holds one; an article without any place is not listed.
 * A place may hold a copy: the same story in other words. */
final class Origins {
    private Origins() {}

    static List<Origin> of(Handle h, long article) {
        return h.createQuery("select source, place from origins where article = :article order by number")
                .bind("article", article)
                .map((row, context) -> new Origin(row.getString("source"), row.getString("place")))
                .list();
    }

    /** Those of {@link #of} that are not copies. */
    static List<Origin> originals(Handle h, ArticleId id) {
        return h.createQuery("select source, place from origins join articles on articles.number = article"
                        + " where id = :id and copy = 0 order by origins.number")
                .bind("id", id.value())
                .map((row, context) -> new Origin(row.getString("source"), row.getString("place")))
                .list();
    }

    /**
     * The place holds that article from now on.
     *
     * @return the article that it held before, when that was another
     */
    static Optional<ArticleId> put(Handle h, Origin origin, long article) {
        return put(h, origin, article, 0);
    }

    /** The same, and what it holds is a copy. */
    static Optional<ArticleId> putCopy(Handle h, Origin origin, long article) {
        return put(h, origin, article, 1);
    }

    private static Optional<ArticleId> put(Handle h, Origin origin, long article, int copy) {
        if (of(h, article).contains(origin)) {
            h.execute(
                    "update origins set copy = ? where source = ? and place = ?",
                    copy,
                    origin.source(),
                    origin.place());
            return Optional.empty();
        }
        Optional<ArticleId> former = clear(h, origin);
        h.execute(
                "insert into origins (source, place, article, copy) values (?, ?, ?, ?)",
                origin.source(),
                origin.place(),
                article,
                copy);
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
        return article.map(number -> bereave(h, number));
    }

    private static ArticleId bereave(Handle h, long article) {
        ArticleId id = id(h, article);
        List<Origin> left = of(h, article);
        if (left.isEmpty()) {
            unlist(h, article, id);
        } else if (originals(h, id).isEmpty()) {
            Bookmarks.readAgain(h, left.get(0));
        }
        return id;
    }

    private static void unlist(Handle h, long article, ArticleId id) {
        h.execute("update articles set listed = 0 where number = ?", article);
        Withdrawals.add(h, id.value());
    }

    private static ArticleId id(Handle h, long article) {
        return new ArticleId(h.createQuery("select id from articles where number = :number")
                .bind("number", article)
                .mapTo(String.class)
                .one());
    }
}
