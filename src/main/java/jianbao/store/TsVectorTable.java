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

    /** Of more that are found, those with the words in the title, then the newest, are ranked: to rank is to read them. */
    private static final int MOST_RANKED = 200;

    @Override
    public List<String> find(Handle h, List<List<String>> phrases, int limit) {
        return h.createQuery("""
                        with found as materialized (
                        select article, title, body, terms from search where terms @@ cast(:terms as tsquery)),
                        ranked as materialized (
                        select id, terms, day, first_seen from found join articles on number = article
                        where listed = 1 and not exists (select 1 from unnest(string_to_array(:parts, chr(10))) part
                        where strpos(title, part) = 0 and strpos(body, part) = 0)
                        order by (select count(*) from unnest(string_to_array(:phrases, chr(10))) phrase
                        where strpos(title, phrase) > 0) desc, day desc, first_seen desc limit :ranked)
                        select id from ranked
                        order by ts_rank('{0, 0, 0.125, 1}', terms, cast(:terms as tsquery), 1) desc,
                        day desc, first_seen desc limit :limit""")
                .bind("terms", allOf(phrases))
                .bind("phrases", apart(phrases, 1))
                // Whether a single term occurs, the index knows.
                .bind("parts", apart(phrases, 2))
                .bind("ranked", Math.max(limit, MOST_RANKED))
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

    /** Those of so many terms and more, a line each, as they stand in a text. */
    private static String apart(List<List<String>> phrases, int fewest) {
        return phrases.stream()
                .filter(phrase -> phrase.size() >= fewest)
                .map(TsVectorTable::apart)
                .collect(joining("\n"));
    }
}
