package jianbao.store;

import java.time.LocalDate;
import java.util.List;
import jianbao.model.ArticleId;
import jianbao.text.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The keys of every article's {@link Story}, written in the transaction that writes the article. */
final class StoryKeys {
    /**
     * In days, before and after. In this time 19 of 20 copies come; later, reports of one affair are rather new ones that
     * repeat what happened before.
     */
    private static final int WINDOW = 7;

    /** Of 6,136 articles any one shares as many keys with 1.4 others of its window, of which 1.25 tell its story. */
    private static final int FEWEST = 4;

    private static final int MOST = 10;

    private StoryKeys() {}

    static void put(Handle h, long article, LocalDate day, Story story) {
        h.execute("delete from story_keys where article = ?", article);
        PreparedBatch batch = h.prepareBatch("insert into story_keys (story_key, day, article) values (?, ?, ?)");
        story.keys().forEach(key -> batch.add(key, day.toEpochDay(), article));
        batch.execute();
    }

    /** Articles of about that day that may tell the story, those that share most keys first. */
    static List<ArticleId> find(Handle h, Story story, LocalDate day) {
        List<Integer> keys = story.keys();
        if (keys.isEmpty()) {
            return List.of();
        }
        return h.createQuery("""
                        select id from articles join
                        (select article, count(*) shared from story_keys
                        where story_key in (<keys>) and day between :from and :to
                        group by article having count(*) >= :fewest)
                        alike on number = article
                        order by shared desc, number limit :most""")
                .bindList("keys", keys)
                .bind("from", day.toEpochDay() - WINDOW)
                .bind("to", day.toEpochDay() + WINDOW)
                .bind("fewest", FEWEST)
                .bind("most", MOST)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }
}
