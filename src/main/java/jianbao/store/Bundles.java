package jianbao.store;

import java.util.List;
import jianbao.model.ArticleId;
import org.jdbi.v3.core.Handle;

/** Articles that went to a chat as one message. */
public final class Bundles {
    /** The rows of a bundle whose articles are listed, for those that the asking chat was sent. */
    private static final String OF_BUNDLE = """
            from outbox o join articles a on a.id = o.subject
            where o.bundle = :bundle and o.bundle > 0 and o.chat = :chat and a.listed = 1
            """;

    private final Sql sql;

    Bundles(Sql sql) {
        this.sql = sql;
    }

    /** How many articles the bundle of that chat has; 0 when there is none of that number, or not any more. */
    public int size(long chat, long bundle) {
        return sql.read(h -> h.createQuery("select count(*) " + OF_BUNDLE)
                .bind("bundle", bundle)
                .bind("chat", chat)
                .mapTo(Integer.class)
                .one());
    }

    /** A page of it: what most sources tell first, then the newest. */
    public List<ArticleId> page(long chat, long bundle, int offset, int limit) {
        return sql.read(h -> h.createQuery("select a.id " + OF_BUNDLE + """
                        order by (select count(distinct source) from origins where article = a.number) desc,
                        a.day desc, a.first_seen desc, a.id limit :limit offset :offset""")
                .bind("bundle", bundle)
                .bind("chat", chat)
                .bind("limit", limit)
                .bind("offset", offset)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list());
    }

    /** These rows share a message from now on; a single one goes alone. */
    static void bind(Handle h, List<Long> rows) {
        if (!rows.isEmpty()) {
            h.createUpdate("update outbox set bundle = :bundle where number in (<rows>)")
                    .bindList("rows", rows)
                    .bind(
                            "bundle",
                            rows.size() == 1
                                    ? null
                                    : rows.stream().min(Long::compare).orElseThrow())
                    .execute();
        }
    }
}
