package jianbao.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Where a database keeps the terms of articles, and how it finds them. */
interface SearchTable {
    /** In place of those that the article had before. */
    void put(Handle h, long article, List<String> title, List<String> body);

    /**
     * Ids of listed articles that hold all the phrases, the best first; a term in the title counts as much as several in
     * the text.
     *
     * @param phrases not empty; the terms of each stand side by side
     */
    List<String> find(Handle h, List<List<String>> phrases, int limit);
}
