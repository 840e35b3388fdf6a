package jianbao.store;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** PostgreSQL's full-text index. Its parsers and dictionaries stay out of it: terms go in and are asked for as they are. */
final class TsVectorTable implements SearchTable {
    /** A tsvector counts no further (https://www.postgresql.org/docs/current/textsearch-limitations.html). */
    private static final int LAST_PLACE = 16_383;

    /** A tsvector holds one MiB, and counts four bytes and more beside each term. What is beyond that is not found. */
    private static final int MOST_BYTES = 700_000;

    @Override
    public void put(Handle h, long article, List<String> title, List<String> body) {
        h.createUpdate("""
                        insert into search (article, title, body, terms)
                        values (:article, :title, :body, cast(:titleTerms as tsvector) || cast(:bodyTerms as tsvector))
                        on conflict (article) do update
                        set title = excluded.title, body = excluded.body, terms = excluded.terms""")
                .bind("article", article)
                .bind("title", apart(title))
                .bind("body", apart(body))
                .bind("titleTerms", vector(title, 'A', MOST_BYTES / 10))
                .bind("bodyTerms", vector(body, 'B', MOST_BYTES))
                .execute();
    }

    @Override
    public List<String> find(Handle h, List<List<String>> phrases, int limit) {
        return h.createQuery("""
                        select id from search join articles on number = article
                        cross join (select cast(:terms as tsquery) asked) query
                        where terms @@ asked and listed = 1
                        and not exists (select 1 from unnest(string_to_array(:phrases, chr(10))) phrase
                        where strpos(title, phrase) = 0 and strpos(body, phrase) = 0)
                        order by ts_rank('{0, 0, 0.125, 1}', terms, asked, 1) desc, day desc, first_seen desc
                        limit :limit""")
                .bind("terms", allOf(phrases))
                .bind("phrases", sideBySide(phrases))
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    private static String apart(List<String> terms) {
        return " " + String.join(" ", terms) + " ";
    }

    /** As a tsvector is written. A term is letters, marks and digits, so that no quote need be escaped. */
    private static String vector(List<String> terms, char weight, int mostBytes) {
        StringBuilder vector = new StringBuilder();
        Set<String> different = new HashSet<>();
        int bytes = 0;
        for (int i = 0; i < terms.size() && bytes < mostBytes; i++) {
            String term = terms.get(i);
            bytes += different.add(term) ? term.getBytes(StandardCharsets.UTF_8).length + 8 : 0;
            int place = Math.min(i + 1, LAST_PLACE);
            vector.append('\'')
                    .append(term)
                    .append("':")
                    .append(place)
                    .append(weight)
                    .append(' ');
        }
        return vector.toString();
    }

    private static String allOf(List<List<String>> phrases) {
        return phrases.stream()
                .flatMap(List::stream)
                .distinct()
                .map(term -> '\'' + term + '\'')
                .collect(joining(" & "));
    }

    /** Whether a single term occurs, the index knows. */
    private static String sideBySide(List<List<String>> phrases) {
        return phrases.stream()
                .filter(phrase -> phrase.size() > 1)
                .map(TsVectorTable::apart)
                .collect(joining("\n"));
    }
}
