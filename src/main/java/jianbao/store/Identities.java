package jianbao.store;

import java.util.Optional;
import jianbao.model.ArticleId;
import org.jdbi.v3.core.Handle;

/** The names under which articles are known again. Each leads to one article, for ever. */
final class Identities {
    private Identities() {}

    static Optional<ArticleId> find(Handle h, String identity) {
        return h.createQuery("select id from articles join identities on number = article where identity = :identity")
                .bind("identity", identity)
                .mapTo(String.class)
                .map(ArticleId::new)
                .findOne();
    }

    /** It leads to this article from now on, also when it led to another. */
    static void put(Handle h, String identity, long article) {
        h.execute(
                "insert into identities (identity, article) values (?, ?)"
                        + " on conflict (identity) do update set article = excluded.article",
                identity,
                article);
    }
}
