package jianbao.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.model.Article;
import jianbao.text.Terms;
import org.jdbi.v3.core.Handle;

/** The terms of every article, in SQLite's FTS5, written in the transaction that writes the article. */
final class SearchIndex {
    /** Longer queries are cut: more words than these no reader means. */
    private static final int LONGEST_QUERY = 500;

    private static final int MOST_PHRASES = 50;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private SearchIndex() {}

    static void put(Handle h, long number, Article article) {
        h.execute("delete from search where rowid = ?", number);
        h.createUpdate("insert into search (rowid, title, body) values (:number, :title, :body)")
                .bind("number", number)
                .bind("title", terms(article.title()))
                .bind("body", terms(body(article)))
                .execute();
    }

    /** What FTS5 calls a match expression; empty when there is nothing to look for. */
    static String match(String words) {
        String bounded = words.substring(0, Math.min(words.length(), LONGEST_QUERY));
        return SPACE.splitAsStream(bounded)
                .flatMap(word -> phrases(Terms.of(word)).stream())
                .limit(MOST_PHRASES)
                // Quoted, a term is never an operator of FTS5.
                .map(phrase -> '"' + String.join(" ", phrase) + '"')
                .collect(joining(" AND "));
    }

    /** Ids of listed articles, the best first; a word in the title counts as much as several in the text. */
    static List<String> find(Handle h, String match, int limit) {
        return h.createQuery("""
                        select id from search join articles on number = search.rowid
                        where search match :match and listed = 1
                        order by bm25(search, 8.0, 1.0), day desc, first_seen desc limit :limit""")
                .bind("match", match)
                .bind("limit", Math.max(0, limit))
                .mapTo(String.class)
                .list();
    }

    /** Pairs of characters that overlap come from one run, and must stand side by side again. */
    private static List<List<String>> phrases(List<String> terms) {
        List<List<String>> phrases = new ArrayList<>();
        String previous = "";
        for (String term : terms) {
            if (!overlap(previous, term)) {
                phrases.add(new ArrayList<>());
            }
            phrases.get(phrases.size() - 1).add(term);
            previous = term;
        }
        return phrases;
    }

    private static boolean overlap(String first, String second) {
        return isPair(first) && isPair(second) && first.codePointBefore(first.length()) == second.codePointAt(0);
    }

    /** Beside a word a pair stays a term of its own, while two letters become part of the word. */
    private static boolean isPair(String term) {
        return term.codePointCount(0, term.length()) == 2
                && Terms.of("x" + term).size() == 2;
    }

    private static String terms(String text) {
        return String.join(" ", Terms.indexed(text));
    }

    /** People look for authors and tags too. */
    private static String body(Article article) {
        List<String> lines = new ArrayList<>(article.authors());
        lines.addAll(article.tags());
        lines.add(article.text());
        return String.join("\n", lines);
    }
}
