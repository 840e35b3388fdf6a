package jianbao.store;

import java.time.LocalDate;
import java.util.List;
import jianbao.model.ArticleId;
import jianbao.text.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The keys of every article's {@link Story}, written in the transaction that writes the article. */
final class StoryKeys {
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
                .bind("from", day.toEpochDay() - Story.DAYS)
                .bind("to", day.toEpochDay() + Story.DAYS)
                .bind("fewest", Story.FEWEST_KEYS)
                .bind("most", MOST)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list();
    }
}
