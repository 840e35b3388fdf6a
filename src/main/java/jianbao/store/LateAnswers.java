package jianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.jdbi.v3.core.Handle;

/** Answers that have to wait so long that they are rows of the {@link Outbox}; what they say is kept until then. */
public final class LateAnswers {
    /** So many chats go before all else; the next ones when these have theirs. */
    private static final int FIRST = 100;

    private final Sql sql;

    LateAnswers(Sql sql) {
        this.sql = sql;
    }

    /**
     * The update is answered and its chat is owed the answer, in one transaction. Also a chat that is parked: it may have
     * asked to come back.
     *
     * @param update its row in the inbox
     * @param body what the answer says; its form is the caller's
     * @param due not sent before that moment
     */
    public void owe(long update, ChatRef to, String body, Instant due, Instant now) {
        sql.change(h -> Inbox.settle(h, update, now).ifPresent(chat -> insert(h, update, to, body, due, now)));
    }

    private static void insert(Handle h, long update, ChatRef to, String body, Instant due, Instant now) {
        long row = h.createQuery("""
                        insert into outbox (chat, topic, kind, subject, state, held, attempts, created, due)
                        values (:chat, :topic, :kind, :update, 'queued', 0, 0, :now, :due) returning number""")
                .bindMethods(to)
                .bind("kind", Push.Kind.ANSWER.name())
                .bind("update", Long.toString(update))
                .bind("due", due.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
        h.execute(
                "insert into late_answers (number, chat, due, body) values (?, ?, ?, ?)",
                row,
                to.chat(),
                due.toEpochMilli(),
                body);
    }

    /** How many the chat is owed; all later ones have to go behind them. */
    public int count(long chat) {
        return sql.read(h -> h.createQuery("select count(*) from late_answers where chat = :chat")
                .bind("chat", chat)
                .mapTo(Integer.class)
                .one());
    }

    /** What the answer of that row of the outbox says; empty when it is settled. */
    public Optional<String> body(long row) {
        return sql.read(h -> h.createQuery("select body from late_answers where number = :row")
                .bind("row", row)
                .mapTo(String.class)
                .findOne());
    }

    /** The first row of each chat, those first that have waited longest. */
    static List<Long> due(Handle h, Instant now) {
        return h.createQuery("select min(number) from late_answers where due <= :now"
                        + " group by chat order by min(due), min(number) limit " + FIRST)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .list();
    }

    /** These rows of the outbox are settled. */
    static void settle(Handle h, List<Long> rows) {
        h.createUpdate("delete from late_answers where number in (<rows>)")
                .bindList("rows", rows)
                .execute();
    }

    /** Nobody waits any more for the answers that the chat is owed. */
    static void giveUp(Handle h, long chat, String why, Instant now) {
        h.execute(
                "update outbox set state = 'given up', why = ?, settled = ?"
                        + " where number in (select number from late_answers where chat = ?)",
                why,
                now.toEpochMilli(),
                chat);
        h.execute("delete from late_answers where chat = ?", chat);
    }
}
