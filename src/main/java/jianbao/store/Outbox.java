package jianbao.store;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jianbao.model.ChatRef;
import jianbao.model.Notice;
import jianbao.model.Push;
import jianbao.store.Tallies.Tally;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * What is owed to chats: written with the article, gone through by senders, kept until settled and a while after. A row
 * is queued, then claimed by a sender, then sending, then sent or given up; cancelled when it is no longer wanted. Only
 * what is sending may be in the chat without our knowing. Every step may be repeated. Safe for use by several threads.
 */
public final class Outbox {
    private static final String COLUMNS = "number, chat, topic, kind, subject, attempts, created, bundle";

    /** So many rows of one chat are claimed at once: no chat's past fills the memory. */
    private static final int MOST_ROWS = 500;

    private static final RowMapper<Push> PUSH = (row, context) -> new Push(
            row.getLong("number"),
            new ChatRef(row.getLong("chat"), row.getInt("topic")),
            Push.Kind.valueOf(row.getString("kind")),
            row.getString("subject"),
            row.getInt("attempts"),
            Instant.ofEpochMilli(row.getLong("created")),
            row.getObject("bundle") != null);

    /**
     * So many due rows are looked at for each chat that is wanted. The limit stands in the SQL as a number: PostgreSQL
     * plans for what it sees, and without one, or with one that is bound, it sorts a million rows to find ten.
     */
    private static final long ROWS_A_CHAT = 10;

    private final Sql sql;
    private final String owner;
    private volatile Share share = Share.WHOLE;

    /** The owner is what {@link Leases} know this process by. */
    Outbox(Sql sql, String owner) {
        this.sql = sql;
        this.owner = owner;
    }

    /** From now on claims chats of that share alone, so that one chat's pace is one process's business. */
    public void setShare(Share share) {
        this.share = share;
    }

    /**
     * Takes the next chunk of the oldest unfinished fan-out: one row for each of the next chats that were subscribed when
     * the article came and are not parked. Repeatable: a crash between two chunks loses and repeats nothing.
     *
     * @param chunk how many subscriptions to look at, at least 1
     * @return whether there is more to do
     */
    public boolean fanOut(int chunk, Instant now) {
        return sql.write(h -> Withdrawals.advance(h, chunk) || Fanouts.advance(h, chunk, now));
    }

    /**
     * A row waits for the earlier ones of its chat and kind, also for those that are not due yet. With a limit PostgreSQL
     * looks for them row by row and makes no join of it: made while the queue is short, that looks in all chats, and is
     * kept when the queue is long.
     */
    private static final String NOT_BEHIND = """
            not exists (select 1 from outbox e where e.chat = outbox.chat and e.settled is null
            and e.number < outbox.number and e.due > :now and e.kind = outbox.kind limit 1 offset 0)
            """;

    /** Telegram: after a 429 a chat gets nothing before its time. */
    private static final String NOT_HELD = """
            not exists (select 1 from chats c where c.chat = outbox.chat and c.held_until > :now)
            """;

    /**
     * Claims the due rows of up to that many chats that are neither parked nor claimed, oldest first; rows behind one
     * that waits are not due. A chat that is claimed is nobody else's until all its rows are settled or queued again, or
     * the lease is over. Gives chat after chat, the rows of each in the order in which they were owed, but answers first.
     */
    public List<Push> claim(int chats, Instant now, Duration lease) {
        return sql.write(h -> dueChats(h, chats, now).stream()
                .flatMap(chat -> claim(h, chat, now, lease).stream())
                .toList());
    }

    /** People who wait for an answer come first, or they would wait until a large fan-out is over. */
    private List<Long> dueChats(Handle h, int most, Instant now) {
        String answers = LateAnswers.due(h, now).stream().map(String::valueOf).collect(joining(","));
        // "held + 0", as below, keeps PostgreSQL from walking the index of all due rows in place of these.
        List<Long> asked =
                answers.isEmpty() ? List.of() : dueChats(h, "held + 0 = 0 and number in (" + answers + ")", most, now);
        return asked.isEmpty() ? dueChats(h, "held = 0", most, now) : asked;
    }

    private List<Long> dueChats(Handle h, String rows, int most, Instant now) {
        return h.createQuery("select chat from outbox where state = 'queued' and " + rows + """

                        and due <= :now
                        and not exists (select 1 from outbox s
                        where s.chat = outbox.chat and s.state in ('claimed', 'sending')
                        and (s.state = 'claimed' or s.lease > :now))
                        and\s""" + Share.HAS_CHAT
                        + " and " + NOT_HELD + " and " + NOT_BEHIND
                        + " order by due, number limit " + ROWS_A_CHAT * most)
                .bindMethods(share)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                // Read one by one, and only until there are enough.
                .withStream(chats -> chats.distinct().limit(most).toList());
    }

    private List<Push> claim(Handle h, long chat, Instant now, Duration lease) {
        return inOrder(
                h.createQuery("""
                        update outbox set state = 'claimed', owner = :owner, lease = :until
                        where number in (select number from outbox
                        where chat = :chat and settled is null and state = 'queued' and held + 0 = 0 and due <= :now
                        and\s""" + NOT_BEHIND + " order by number limit " + MOST_ROWS + ") returning " + COLUMNS)
                        .bind("owner", owner)
                        .bind("until", now.plus(lease).toEpochMilli())
                        .bind("chat", chat)
                        .bind("now", now.toEpochMilli()));
    }

    /** Sorted here: an order in SQL would lead SQLite past the small index of the rows that are being sent. */
    private static List<Push> inOrder(Query query) {
        return query.map(PUSH).stream()
                .sorted(Comparator.comparing((Push row) -> row.kind() != Push.Kind.ANSWER)
                        .thenComparingLong(Push::id))
                .toList();
    }

    /**
     * Just before claimed rows are sent as one message, for that is the moment from which on its fate may become unknown.
     *
     * @param rows at least one
     * @return those that were begun: not the ones that were cancelled meanwhile or whose lease is over, which must not
     *     be sent
     */
    public List<Long> begin(List<Long> rows, Instant now, Duration lease) {
        return sql.write(h -> {
            // Where an article has just gone, not all its rows say so yet.
            List<Long> begun = h.createQuery("""
                            update outbox set state = 'sending', lease = :until
                            where number in (<rows>) and state = 'claimed' and owner = :owner and lease > :now
                            and (kind <> 'ARTICLE' or exists
                            (select 1 from articles a where a.id = outbox.subject and a.listed = 1))
                            returning number""")
                    .bindList("rows", rows)
                    .bind("until", now.plus(lease).toEpochMilli())
                    .bind("owner", owner)
                    .bind("now", now.toEpochMilli())
                    .mapTo(Long.class)
                    .list();
            Bundles.bind(h, begun);
            return begun;
        });
    }

    /**
     * When the next queued row is due; empty when nothing is queued. Rows of a chat that is parked or being sent to do
     * not count.
     */
    public Optional<Instant> nextDue() {
        // "due >= 0" leads PostgreSQL to the index of what is due, where else it reads and sorts all that is queued.
        return sql.read(
                h -> h.createQuery("select due from outbox o where state = 'queued' and held = 0 and due >= 0 and "
                                + Share.HAS_CHAT + """

                        and not exists (select 1 from outbox s where s.chat = o.chat and s.state in ('claimed', 'sending'))
                        and not exists (select 1 from chats c where c.chat = o.chat and c.held_until > o.due)
                        and not exists (select 1 from outbox e where e.chat = o.chat and e.settled is null
                        and e.number < o.number and e.due > o.due and e.kind = o.kind)
                        order by due, number limit 1""")
                        .bindMethods(share)
                        .mapTo(Long.class)
                        .map(Instant::ofEpochMilli)
                        .findOne());
    }

    /** The message of these rows arrived, whatever was thought of them before. */
    public void sent(List<Long> rows, long messageId, Instant now) {
        sql.change(h -> {
            h.createUpdate("""
                            update outbox set state = 'sent', message = :message, settled = :now
                            where number in (<rows>) and state <> 'sent'""")
                    .bindList("rows", rows)
                    .bind("message", messageId)
                    .bind("now", now.toEpochMilli())
                    .execute();
            LateAnswers.settle(h, rows);
            Tallies.add(h, Tally.SENT);
        });
    }

    /** Queued again, unless cancelled meanwhile; attempt says whether this counts as a try. */
    public void later(List<Long> rows, Instant due, boolean attempt) {
        sql.change(h -> {
            h.createUpdate("""
                            update outbox set state = 'queued', due = :due, attempts = attempts + :attempt
                            where number in (<rows>) and state in ('claimed', 'sending')""")
                    .bindList("rows", rows)
                    .bind("due", due.toEpochMilli())
                    .bind("attempt", attempt ? 1 : 0)
                    .execute();
            if (attempt) {
                Tallies.add(h, Tally.RETRIED);
            }
        });
    }

    /** Queued again as they were, unless cancelled meanwhile: nothing but the rate of all was in their way. */
    public void putBack(List<Long> rows) {
        sql.change(h -> h.createUpdate("update outbox set state = 'queued' where number in (<rows>)"
                        + " and state in ('claimed', 'sending')")
                .bindList("rows", rows)
                .execute());
    }

    /** They will not be tried again. */
    public void giveUp(List<Long> rows, String why, Instant now) {
        sql.change(h -> {
            h.createUpdate("""
                            update outbox set state = 'given up', why = :why, settled = :now
                            where number in (<rows>) and (settled is null or why = 'withdrawn')""")
                    .bindList("rows", rows)
                    .bind("why", why)
                    .bind("now", now.toEpochMilli())
                    .execute();
            LateAnswers.settle(h, rows);
            Tallies.add(h, Tally.GIVEN_UP);
        });
    }

    /** An answer to a send was lost. It is only counted; the rows are settled or queued by another call. */
    public void countUnsure() {
        sql.change(h -> Tallies.add(h, Tally.UNSURE));
    }

    /** Owes the chat a notice; one that it was owed before is not owed again. */
    static void owe(Handle h, ChatRef to, Notice notice, Instant now) {
        h.createUpdate("""
                        insert into outbox (chat, topic, kind, subject, state, held, attempts, created, due)
                        values (:chat, :topic, 'NOTICE', :subject, 'queued',
                        (select count(*) from chats where chat = :chat and parked is not null), 0, :now, :now)
                        on conflict do nothing""")
                .bindMethods(to)
                .bind("subject", notice.subject())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /**
     * Rows whose sender died while sending, as {@link Leases} tell, or whose lease is over; their outcome is not known.
     * They are given again until they are settled or queued.
     */
    public List<Push> unsure(Instant now) {
        return sql.read(h -> inOrder(h.createQuery("select " + COLUMNS + " from outbox"
                        // Both states, so that SQLite sees that its index fits.
                        + " where state in ('claimed', 'sending') and state = 'sending' and " + LEFT_BEHIND)
                .bind("owner", owner)
                .bind("now", now.toEpochMilli())));
    }

    private static final String LEFT_BEHIND = "(lease <= :now or " + Leases.ownerIsDead("outbox") + ")";

    /** Queues again what was claimed and not begun by a sender that died, or whose lease is over. */
    public void release(Instant now) {
        sql.change(h -> h.createUpdate("update outbox set state = 'queued' where state in ('claimed', 'sending')"
                        + " and state = 'claimed' and " + LEFT_BEHIND)
                .bind("owner", owner)
                .bind("now", now.toEpochMilli())
                .execute());
    }

    /** Forgets articles that were settled before that moment; what was cancelled, when it was owed before. */
    public void prune(Instant before) {
        // Notices stay, which are few: what was forgotten would be told again.
        Pruning.prune(sql, "outbox", "kind <> 'NOTICE'", before);
    }

    /** That chat is owed no articles any more, nor one that is withdrawn when it comes back. */
    static void cancel(Handle h, ChatRef chat) {
        h.execute(
                "update outbox set state = 'cancelled', settled = created, why = null"
                        + " where chat = ? and topic = ? and kind = 'ARTICLE' and (settled is null or why = 'withdrawn')",
                chat.chat(),
                chat.topic());
    }
}
