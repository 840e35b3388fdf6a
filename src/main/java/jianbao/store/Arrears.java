package jianbao.store;

import java.time.Instant;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Notice;
import org.jdbi.v3.core.Handle;

/**
 * Articles that came while a chat could not be written to. Nobody writes down what a parked chat is owed; when it is back,
 * what it missed is found by when it was owed to the others.
 */
public final class Arrears {
    /** The subscription of a chat with the articles that it missed since. */
    private static final String MISSED = """
            from subscriptions s join articles a on a.owed > :since and a.owed >= s.since and a.listed = 1
            where s.chat = :chat and s.topic = :topic and not exists (select 1 from outbox o
            where o.chat = s.chat and o.topic = s.topic and o.kind = 'ARTICLE' and o.subject = a.id)
            """;

    private final Sql sql;

    Arrears(Sql sql) {
        this.sql = sql;
    }

    /** How many articles the chat missed since that moment. */
    public int count(ChatRef chat, Instant since) {
        return sql.read(h -> count(h, chat, since));
    }

    /**
     * Owes the chat what it missed since that moment; folded says whether it wants it as one message.
     *
     * @return how many there are
     */
    public int owe(ChatRef chat, Instant since, boolean folded, Instant now) {
        return sql.write(h -> h.createUpdate("""
                        insert into outbox (chat, topic, kind, subject, state, held, attempts, created, due, bundle)
                        select s.chat, s.topic, 'ARTICLE', a.id, 'queued', 0, 0, :now, :now, :bundle
                        """ + MISSED + " order by a.owed, a.number on conflict do nothing")
                .bindMethods(chat)
                .bind("since", since.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .bind("bundle", folded ? 0L : null)
                .execute());
    }

    /** Owes a chat that is back the question what to do with what it missed; none where it missed nothing. */
    static void offer(Handle h, long chat, Instant since, Instant now) {
        Notice notice = new Notice(Notice.Kind.MISSED, Long.toString(since.toEpochMilli()));
        subscribed(h, chat).stream()
                .filter(to -> count(h, to, since) > 0)
                .forEach(to -> Outbox.owe(h, to, notice, now));
    }

    private static List<ChatRef> subscribed(Handle h, long chat) {
        return h.createQuery("select chat, topic from subscriptions where chat = :chat order by topic")
                .bind("chat", chat)
                .map((row, context) -> new ChatRef(row.getLong("chat"), row.getInt("topic")))
                .list();
    }

    private static int count(Handle h, ChatRef chat, Instant since) {
        return h.createQuery("select count(*) " + MISSED)
                .bindMethods(chat)
                .bind("since", since.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }
}
