package jianbao.store;

import java.time.Instant;
import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.jdbi.v3.core.Handle;

/** Articles that are owed and whose subscribers have not all got their row in the outbox yet. */
final class Fanouts {
    private static final ChatRef BEFORE_ALL = new ChatRef(Long.MIN_VALUE, -1);

    private Fanouts() {}

    static void add(Handle h, ArticleId article, Instant created) {
        long owed = Math.max(created.toEpochMilli(), lastSubscribed(h));
        h.execute("update articles set owed = ? where id = ?", owed, article.value());
        h.execute(
                "insert into fanouts (article, created, chat, topic) values (?, ?, ?, ?) on conflict do nothing",
                article.value(),
                owed,
                BEFORE_ALL.chat(),
                BEFORE_ALL.topic());
    }

    /** A moment before which all that was owed has its rows: later articles may lack those of any chat. */
    static long allBefore(Handle h) {
        return h.createQuery("select coalesce(min(created) - 1, :ever) from fanouts")
                .bind("ever", Long.MAX_VALUE)
                .mapTo(Long.class)
                .one();
    }

    /** Whoever is subscribed when an article comes gets it, also when the clock was set back in between. */
    private static long lastSubscribed(Handle h) {
        return h.createQuery("select coalesce(max(since), 0) from subscriptions")
                .mapTo(Long.class)
                .one();
    }

    /** The next chunk of the oldest, rows and cursor in one transaction; whether anything is left after it. */
    static boolean advance(Handle h, int chunk, Instant now) {
        oldest(h).ifPresent(fanout -> advance(h, fanout, chunk, now));
        return oldest(h).isPresent();
    }

    private static Optional<Fanout> oldest(Handle h) {
        return h.createQuery("""
                        select article, created, chat, topic from fanouts
                        where exists (select 1 from articles where id = article and listed = 1)
                        order by created, article limit 1""")
                .map((row, context) -> new Fanout(
                        row.getString("article"),
                        row.getLong("created"),
                        new ChatRef(row.getLong("chat"), row.getInt("topic"))))
                .findOne();
    }

    private static void advance(Handle h, Fanout fanout, int chunk, Instant now) {
        Optional<ChatRef> end = end(h, fanout.cursor(), chunk);
        insert(h, fanout, end.orElse(new ChatRef(Long.MAX_VALUE, Integer.MAX_VALUE)), now);
        end.ifPresentOrElse(
                cursor -> h.execute(
                        "update fanouts set chat = ?, topic = ? where article = ?",
                        cursor.chat(),
                        cursor.topic(),
                        fanout.article()),
                () -> h.execute("delete from fanouts where article = ?", fanout.article()));
    }

    /** The last subscription of the chunk; empty when fewer are left. */
    private static Optional<ChatRef> end(Handle h, ChatRef cursor, int chunk) {
        return h.createQuery("""
                        select chat, topic from subscriptions where (chat, topic) > (:chat, :topic)
                        order by chat, topic limit 1 offset :chunk - 1""")
                .bindMethods(cursor)
                .bind("chunk", chunk)
                .map((row, context) -> new ChatRef(row.getLong("chat"), row.getInt("topic")))
                .findOne();
    }

    /** Due with the last row before it in its chat: were it due at once, each claim would pass over it until then. */
    private static void insert(Handle h, Fanout fanout, ChatRef end, Instant now) {
        h.createUpdate("""
                        insert into outbox (chat, topic, kind, subject, state, held, attempts, created, due)
                        select chat, topic, :kind, :article, 'queued', 0, 0, :now, coalesce((select max(e.due)
                        from outbox e where e.chat = s.chat and e.settled is null and e.due > :now and e.kind = :kind), :now)
                        from subscriptions s
                        where (chat, topic) > (:chat, :topic) and (chat, topic) <= (:end.chat, :end.topic)
                        and since <= :created
                        and not exists (select 1 from chats c where c.chat = s.chat and c.parked is not null)
                        order by chat, topic
                        on conflict do nothing""")
                .bind("kind", Push.Kind.ARTICLE.name())
                .bind("article", fanout.article())
                .bind("created", fanout.created())
                .bindMethods(fanout.cursor())
                .bindMethods("end", end)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Who has got it so far: all up to the cursor, in the order of chats. */
    private record Fanout(String article, long created, ChatRef cursor) {}
}
