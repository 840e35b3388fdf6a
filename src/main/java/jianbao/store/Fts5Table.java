package jianbao.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** SQLite's full-text index. */
final class Fts5Table implements SearchTable {
    @Override
    public void put(Handle h, long article, List<String> title, List<String> body) {
        h.execute("delete from search where rowid = ?", article);
        h.execute(
                "insert into search (rowid, title, body) values (?, ?, ?)",
                article,
                String.join(" ", title),
                String.join(" ", body));
    }

    @Override
    public List<String> find(Handle h, List<List<String>> phrases, int limit) {
        return h.createQuery("""
                        select id from search join articles on number = search.rowid
                        where search match :match and listed = 1
                        order by bm25(search, 8.0, 1.0), day desc, first_seen desc limit :limit""")
                .bind("match", match(phrases))
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /** What FTS5 calls a match expression. */
    private static String match(List<List<String>> phrases) {
        // Quoted, a term is never an operator of FTS5.
        return phrases.stream()
                .map(phrase -> '"' + String.join(" ", phrase) + '"')
                .collect(joining(" AND "));
    }
}
