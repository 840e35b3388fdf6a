package jianbao.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianbao.model.Article;
import jianbao.text.Terms;
import org.jdbi.v3.core.Handle;

/** The terms of every article, written in the transaction that writes the article. */
final class SearchIndex {
    /** Longer queries are cut: more words than these no reader means. */
    private static final int LONGEST_QUERY = 500;

    private static final int MOST_PHRASES = 50;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final SearchTable table;

    SearchIndex(SearchTable table) {
        this.table = table;
    }

    void put(Handle h, long number, Article article) {
        table.put(h, number, Terms.indexed(article.title()), Terms.indexed(body(article)));
    }

    /** Ids of listed articles in which these phrases occur, the best first. */
    List<String> find(Handle h, List<List<String>> phrases, int limit) {
        return table.find(h, phrases, Math.max(0, limit));
    }

    /** What to look for, each a term or several that stand side by side; empty when there is nothing. */
    static List<List<String>> phrases(String words) {
        String bounded = words.substring(0, Math.min(words.length(), LONGEST_QUERY));
        return SPACE.splitAsStream(bounded)
                .flatMap(word -> phrases(Terms.of(word)).stream())
                .limit(MOST_PHRASES)
                .toList();
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

    /** People look for authors and tags too. */
    private static String body(Article article) {
        List<String> lines = new ArrayList<>(article.authors());
        lines.addAll(article.tags());
        lines.add(article.text());
        return String.join("\n", lines);
    }
}
