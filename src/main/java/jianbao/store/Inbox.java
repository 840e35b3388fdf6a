package jianbao.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Updates that Telegram gave us and that are not answered yet. */
public final class Inbox {
    /** One for each chat. */
    private static final String FIRST = " order by due, number limit :limit";

    private final Sql sql;
    private volatile Share share = Share.WHOLE;

    Inbox(Sql sql) {
        this.sql = sql;
    }

    /** From now on gives updates of that share of the chats alone, so that one chat's pace is one process's business. */
    public void setShare(Share share) {
        this.share = share;
    }

    /** Keeps updates in one commit, each update id once; ones that are there already (settled or not) are passed over. */
    public void keep(List<Received> updates, Instant now) {
        if (!updates.isEmpty()) {
            sql.change(h -> insert(h, updates, now));
        }
    }

    private static void insert(Handle h, List<Received> updates, Instant now) {
        PreparedBatch batch = h.prepareBatch("""
                insert into inbox (update_id, chat, payload, attempts, due, head)
                values (:updateId, :chat, :payload, 0, :due, 0) on conflict do nothing""");
        updates.forEach(update ->
                batch.bindMethods(update).bind("due", now.toEpochMilli()).add());
        batch.execute();
        // After all of them: PostgreSQL's driver makes one statement of a batch, in which no row sees the one before
        // it.
        updates.stream().map(Received::chat).distinct().forEach(chat -> setHead(h, chat));
    }

    /**
     * The unsettled update of a chat that is not busy that has been due for the longest; updates of one chat come in the
     * order in which they were kept, so one that is postponed holds the later ones of its chat, and of no other.
     */
    public Optional<Waiting> next(Set<Long> busyChats, Instant now) {
        return sql.read(h -> h
                .createQuery("select number, chat, payload, attempts from inbox where head = 1 and due <= :now and "
                        + Share.HAS_CHAT + FIRST)
                .bindMethods(share)
                .bind("now", now.toEpochMilli())
                .bind("limit", busyChats.size() + 1)
                .map((row, context) -> new Waiting(
                        row.getLong("number"), row.getLong("chat"), row.getString("payload"), row.getInt("attempts")))
                .stream()
                .filter(waiting -> !busyChats.contains(waiting.chat()))
                .findFirst());
    }

    /** When the next postponed update of a chat that is not busy is due; empty when none waits. */
    public Optional<Instant> nextDue(Set<Long> busyChats) {
        return sql.read(h -> h
                .createQuery("select chat, due from inbox where head = 1 and " + Share.HAS_CHAT + FIRST)
                .bindMethods(share)
                .bind("limit", busyChats.size() + 1)
                .map((row, context) -> new Head(row.getLong("chat"), Instant.ofEpochMilli(row.getLong("due"))))
                .stream()
                .filter(head -> !busyChats.contains(head.chat()))
                .map(Head::due)
                .findFirst());
    }

    /** The update is answered. What was written in it is forgotten; its id stays known until it is pruned. */
    public void settle(long row, Instant now) {
        sql.change(h -> settle(h, row, now));
    }

    /** Gives the update's chat; empty when it was settled before. */
    static Optional<Long> settle(Handle h, long row, Instant now) {
        Optional<Long> settled = h.createQuery("update inbox set settled = :now, payload = '', head = 0"
                        + " where number = :row and settled is null returning chat")
                .bind("now", now.toEpochMilli())
                .bind("row", row)
                .mapTo(Long.class)
                .findOne();
        settled.ifPresent(chat -> setHead(h, chat));
        return settled;
    }

    private static void setHead(Handle h, long chat) {
        h.execute(
                "update inbox set head = 1 where head = 0"
                        + " and number = (select min(number) from inbox where chat = ? and settled is null)",
                chat);
    }

    /** The update waits until then, and the later ones of its chat with it; attempt says whether this counts as a try. */
    public void postpone(long row, Instant due, boolean attempt) {
        sql.change(h -> h.execute(
                "update inbox set due = ?, attempts = attempts + ? where number = ? and settled is null",
                due.toEpochMilli(),
                attempt ? 1 : 0,
                row));
    }

    /** The highest row that was ever kept and is not pruned; 0 where there is none. */
    public long newest() {
        return sql.read(h -> h.createQuery("select coalesce(max(number), 0) from inbox")
                .mapTo(Long.class)
                .one());
    }

    /** Counts so many tries of the update. */
    public void count(long row, int tries) {
        sql.change(h ->
                h.execute("update inbox set attempts = attempts + ? where number = ? and settled is null", tries, row));
    }

    /** Forgets what was settled before that moment. */
    public void prune(Instant before) {
        Pruning.prune(sql, "inbox", "true", before);
    }

    /** An update as it came; the payload is the caller's. */
    public record Received(long updateId, long chat, String payload) {}

    /** A kept update; attempts says how often it was tried in vain. */
    public record Waiting(long row, long chat, String payload, int attempts) {}

    private record Head(long chat, Instant due) {}
}
