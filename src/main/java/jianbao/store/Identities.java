package jianbao.store;

import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.text.Fingerprint;
import org.jdbi.v3.core.Handle;

/** The names under which articles are known again. Each leads to one article, for ever. */
final class Identities {
    private static final int LONGEST = 500;

    private Identities() {}

    static Optional<ArticleId> find(Handle h, String identity) {
        return h.createQuery("select id from articles join identities on number = article where identity = :identity")
                .bind("identity", key(identity))
                .mapTo(String.class)
                .map(ArticleId::new)
                .findOne();
    }

    /** It leads to this article from now on, also when it led to another. */
    static void put(Handle h, String identity, long article) {
        h.execute(
                "insert into identities (identity, article) values (?, ?)"
                        + " on conflict (identity) do update set article = excluded.article",
                key(identity),
                article);
    }

    /** PostgreSQL has no index for more than 2,704 bytes, and a feed may say anything. */
    private static String key(String identity) {
        return identity.length() <= LONGEST
                ? identity
                : identity.substring(0, LONGEST) + " " + Fingerprint.of(identity);
    }
}
