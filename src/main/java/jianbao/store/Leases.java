package jianbao.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Names that one process at a time may hold, each until a moment that it has to put off again and again; so what a dead
 * process held is soon free. Each call is one transaction, and of two at once the first gets the name. Safe for use by
 * several threads.
 */
public final class Leases {
    /** The rest of the name is the process, so that each holds one. */
    private static final String ALIVE = "instance:";

    private final Sql sql;
    private final String owner;

    Leases(Sql sql, String owner) {
        this.sql = sql;
        this.owner = owner;
    }

    /** This process among all that ever held a lease. */
    public String owner() {
        return owner;
    }

    /** Takes a name that is free, or keeps one that is ours, for so long from now; false when another process has it. */
    public boolean take(String name, Instant now, Duration length) {
        return sql.write(h -> {
            removeOver(h, now, now.plus(length.multipliedBy(2)));
            return take(h, name, now.plus(length));
        });
    }

    /** Also those that were taken by a clock that has been set back since: nobody takes one for so long. */
    private static void removeOver(Handle h, Instant now, Instant beyond) {
        h.execute("delete from leases where until <= ? or until > ?", now.toEpochMilli(), beyond.toEpochMilli());
    }

    private boolean take(Handle h, String name, Instant until) {
        return h.execute(
                        "insert into leases (name, owner, until) values (?, ?, ?) on conflict (name)"
                                + " do update set until = excluded.until where leases.owner = excluded.owner",
                        name,
                        owner,
                        until.toEpochMilli())
                == 1;
    }

    /** Says that this process lives, for so long from now; what it claimed in the outbox is its own as long as it does. */
    public void live(Instant now, Duration length) {
        take(ALIVE + owner, now, length);
    }

    /** The processes that live, in an order that is the same for all. */
    public List<String> living(Instant now) {
        return sql.read(h -> h.createQuery(
                        "select owner from leases where name = :alive || owner and until > :now" + " order by owner")
                .bind("alive", ALIVE)
                .bind("now", now.toEpochMilli())
                .mapTo(String.class)
                .list());
    }

    /** Gives back all that this process holds, so that another need not wait. */
    public void release() {
        sql.change(h -> h.execute("delete from leases where owner = ?", owner));
    }

    /** Ends all leases: for a process that knows that no other lives. */
    void clear() {
        sql.change(h -> h.execute("delete from leases"));
    }

    /** True of a row whose owner neither is that process nor lives; takes {@code :owner} and {@code :now}. */
    static String ownerIsDead(String table) {
        return "(" + table + ".owner <> :owner and not exists (select 1 from leases l where l.name = '" + ALIVE
                + "' || " + table + ".owner and l.until > :now))";
    }
}
