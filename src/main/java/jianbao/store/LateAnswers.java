package jianbao.store;

import java.time.Instant;
import java.util.Optional;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.jdbi.v3.core.Handle;

/** Answers that have to wait so long that they are rows of the {@link Outbox}; what they say is kept until then. */
public final class LateAnswers {
    /** "chat + 0" keeps both databases to the small index of answers. */
    private static final String OF_CHAT =
            "kind = 'ANSWER' and state in ('queued', 'claimed', 'sending') and chat + 0 = :chat";

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
        h.createUpdate("""
                        insert into outbox (chat, topic, kind, subject, state, held, attempts, created, due, body)
                        values (:chat, :topic, :kind, :update, 'queued', 0, 0, :now, :due, :body)""")
                .bindMethods(to)
                .bind("kind", Push.Kind.ANSWER.name())
                .bind("update", Long.toString(update))
                .bind("body", body)
                .bind("due", due.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Whether the chat is owed an answer, behind which all later ones have to go. */
    public boolean areOwed(long chat) {
        return sql.read(h -> h.createQuery("select exists (select 1 from outbox where " + OF_CHAT + ")")
                .bind("chat", chat)
                .mapTo(Boolean.class)
                .one());
    }

    /** What the answer of that row of the outbox says; empty when it is settled. */
    public Optional<String> body(long row) {
        return sql.read(h -> h.createQuery("select body from outbox where number = :row and body is not null")
                .bind("row", row)
                .mapTo(String.class)
                .findOne());
    }

    /** Nobody waits any more for the answers that the chat is owed. */
    static void giveUp(Handle h, long chat, String why, Instant now) {
        h.createUpdate("update outbox set state = 'given up', why = :why, settled = :now, body = null where " + OF_CHAT)
                .bind("why", why)
                .bind("now", now.toEpochMilli())
                .bind("chat", chat)
                .execute();
    }
}
