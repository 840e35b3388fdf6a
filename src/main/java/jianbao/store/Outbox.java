package jianbao.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * What is owed to chats: written with the article, gone through by senders, kept until settled and a while after. A row
 * is queued, then claimed by a sender, then sending, then sent or given up; cancelled when it is no longer wanted. Only
 * what is sending may be in the chat without our knowing. Every step may be repeated. Safe for use by several threads.
 */
public final class Outbox {
    private static final String COLUMNS = "number, chat, topic, kind, subject, attempts";
    private static final RowMapper<Push> PUSH = (row, context) -> new Push(
            row.getLong("number"),
            new ChatRef(row.getLong("chat"), row.getInt("topic")),
            Push.Kind.valueOf(row.getString("kind")),
            row.getString("subject"),
            row.getInt("attempts"));

    private final Sql sql;

    /** Tells the rows that this process claims from those that a dead one left behind. */
    private final String owner = UUID.randomUUID().toString();

    Outbox(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes the next chunk of the oldest unfinished fan-out: one row for each of the next chats that were subscribed when
     * the article came and are not parked. Repeatable: a crash between two chunks loses and repeats nothing.
     *
     * @param chunk how many subscriptions to look at, at least 1
     * @return whether there is more to do
     */
    public boolean fanOut(int chunk, Instant now) {
        return sql.write(h -> Fanouts.advance(h, chunk, now));
    }

    /** A row waits for the earlier ones of its chat, also for those that are not due yet. */
    private static final String NOT_BEHIND = """
            not exists (select 1 from outbox e
            where e.chat = outbox.chat and e.settled is null and e.number < outbox.number and e.due > :now)
            """;

    /**
     * Claims the due rows of up to that many chats that are neither parked nor claimed, oldest first; rows behind one
     * that waits are not due. A chat that is claimed is nobody else's until all its rows are settled or queued again, or
     * the lease is over.
     *
     * @return chat after chat, the rows of each in the order in which they were owed
     */
    public List<Push> claim(int chats, Instant now, Duration lease) {
        return sql.write(h -> dueChats(h, chats, now).stream()
                .flatMap(chat -> claim(h, chat, now, lease).stream())
                .toList());
    }

    private static List<Long> dueChats(Handle h, int most, Instant now) {
        return h.createQuery("""
                        select chat from outbox where state = 'queued' and held = 0 and due <= :now
                        and not exists (select 1 from outbox s
                        where s.chat = outbox.chat and s.state in ('claimed', 'sending')
                        and (s.state = 'claimed' or s.lease > :now))
                        and\s""" + NOT_BEHIND + " order by due, number")
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                // Read one by one, and only until there are enough.
                .withStream(chats -> chats.distinct().limit(most).toList());
    }

    private List<Push> claim(Handle h, long chat, Instant now, Duration lease) {
        return inOrder(h.createQuery("""
                        update outbox set state = 'claimed', owner = :owner, lease = :until
                        where chat = :chat and settled is null and state = 'queued' and held = 0 and due <= :now
                        and\s""" + NOT_BEHIND + " returning " + COLUMNS)
                .bind("owner", owner)
                .bind("until", now.plus(lease).toEpochMilli())
                .bind("chat", chat)
                .bind("now", now.toEpochMilli()));
    }

    /** Sorted here: an order in SQL would lead SQLite past the small index of the rows that are being sent. */
    private static List<Push> inOrder(Query query) {
        return query.map(PUSH).stream()
                .sorted(Comparator.comparingLong(Push::id))
                .toList();
    }

    /**
     * Just before a claimed row is sent, for that is the moment from which on its fate may become unknown.
     *
     * @return false when it was cancelled meanwhile, or the lease is over; it must not be sent then
     */
    public boolean begin(long row, Instant now, Duration lease) {
        return sql.<Integer>write(h -> h.execute(
                        "update outbox set state = 'sending', lease = ?"
                                + " where number = ? and state = 'claimed' and owner = ? and lease > ?",
                        now.plus(lease).toEpochMilli(),
                        row,
                        owner,
                        now.toEpochMilli()))
                == 1;
    }

    /**
     * When the next queued row is due; empty when nothing is queued. Rows of a chat that is parked or being sent to do
     * not count.
     */
    public Optional<Instant> nextDue() {
        return sql.read(h ->
                h.createQuery("""
                        select due from outbox o where state = 'queued' and held = 0
                        and not exists (select 1 from outbox s where s.chat = o.chat and s.state in ('claimed', 'sending'))
                        and not exists (select 1 from outbox e where e.chat = o.chat and e.settled is null
                        and e.number < o.number and e.due > o.due)
                        order by due, number limit 1""").mapTo(Long.class).map(Instant::ofEpochMilli).findOne());
    }

    /** It arrived, whatever was thought of the row before. */
    public void sent(long row, long messageId, Instant now) {
        sql.change(h -> h.execute(
                "update outbox set state = 'sent', message = ?, settled = ? where number = ? and state <> 'sent'",
                messageId,
                now.toEpochMilli(),
                row));
    }

    /** Queued again, unless it was cancelled meanwhile; attempt says whether this counts as a try. */
    public void later(long row, Instant due, boolean attempt) {
        sql.change(h -> h.execute(
                "update outbox set state = 'queued', due = ?, attempts = attempts + ?"
                        + " where number = ? and state in ('claimed', 'sending')",
                due.toEpochMilli(),
                attempt ? 1 : 0,
                row));
    }

    /** It will not be tried again. */
    public void giveUp(long row, String why, Instant now) {
        sql.change(h -> h.execute(
                "update outbox set state = 'given up', why = ?, settled = ?"
                        + " where number = ? and (settled is null or why = 'withdrawn')",
                why,
                now.toEpochMilli(),
                row));
    }

    /**
     * Rows whose sender died while sending, from before this process, or in it when their lease is over; their outcome is
     * not known. They are given again until they are settled or queued.
     */
    public List<Push> unsure(Instant now) {
        return sql.read(h -> inOrder(h.createQuery("select " + COLUMNS + " from outbox"
                        // Both states, so that SQLite sees that its index fits.
                        + " where state in ('claimed', 'sending') and state = 'sending'"
                        + " and (owner <> :owner or lease <= :now)")
                .bind("owner", owner)
                .bind("now", now.toEpochMilli())));
    }

    /** Queues again what was claimed and not begun by a sender that died, or whose lease is over. */
    public void release(Instant now) {
        sql.change(h -> h.execute(
                "update outbox set state = 'queued' where state in ('claimed', 'sending')"
                        + " and state = 'claimed' and (owner <> ? or lease <= ?)",
                owner,
                now.toEpochMilli()));
    }

    /** Forgets what was settled before that moment; what was cancelled, when it was owed before. */
    public void prune(Instant before) {
        Pruning.prune(sql, "outbox", before);
    }

    /** Nobody is owed that article as long as it is gone. */
    static void withdraw(Handle h, String article) {
        h.execute(
                "update outbox set state = 'cancelled', why = 'withdrawn', settled = created"
                        + " where subject = ? and kind = ? and settled is null",
                article,
                Push.Kind.ARTICLE.name());
    }

    /** The article is back: who was owed it and is still subscribed is owed it again. */
    static void restore(Handle h, String article) {
        h.execute("""
                update outbox set state = 'queued', why = null, settled = null,
                held = (select count(*) from chats c where c.chat = outbox.chat and c.parked is not null)
                where subject = ? and why = 'withdrawn' and state = 'cancelled' and exists
                (select 1 from subscriptions s where s.chat = outbox.chat and s.topic = outbox.topic)""", article);
    }

    /** That chat is owed no articles any more. */
    static void cancel(Handle h, ChatRef chat) {
        h.execute(
                "update outbox set state = 'cancelled', settled = created"
                        + " where chat = ? and topic = ? and kind = ? and settled is null",
                chat.chat(),
                chat.topic(),
                Push.Kind.ARTICLE.name());
    }
}
