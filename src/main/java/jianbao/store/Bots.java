package jianbao.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which bot the database belongs to. */
public final class Bots {
    private final Sql sql;

    Bots(Sql sql) {
        this.sql = sql;
    }

    /**
     * A bot.
     *
     * @param id its user id, which never changes
     * @param username without {@code @}; may change
     */
    public record Known(long id, String username) {
        /** Tells the operator why that other bot cannot use this one's database, and what to do. */
        public String refusal(Known other) {
            return "The database is @" + username + "'s, and the token is @" + other.username
                    + "'s. Set the token of @" + username + ", or name another database in store.url, or give this one"
                    + " to @" + other.username + " by `jianbao store adopt`.";
        }
    }

    /** The bot that the database belongs to; empty before the first one. */
    public Optional<Known> owner() {
        return sql.read(Bots::owner);
    }

    private static Optional<Known> owner(Handle h) {
        return h.createQuery("select id, username from bots")
                .map((row, context) -> new Known(row.getLong("id"), row.getString("username")))
                .findOne();
    }

    /** The bot that the database belongs to: this one, from now on, where it belonged to none. */
    public Known remembered(Known bot) {
        return sql.write(h -> {
            h.createUpdate("""
                            insert into bots (id, username) select :id, :username
                            where not exists (select 1 from bots where id <> :id)
                            on conflict (id) do update set username = excluded.username""").bindMethods(bot).execute();
            return owner(h).orElseThrow();
        });
    }

    /** Gives the database to that bot. Chats and what they are owed stay; what was said to another bot is forgotten. */
    public void adopt(Known bot) {
        sql.change(h -> adopt(h, bot));
    }

    private static void adopt(Handle h, Known bot) {
        // Each bot counts updates for itself: one of the new bot could have a number that is known already.
        h.execute("delete from inbox where exists (select 1 from bots where id <> ?)", bot.id());
        h.execute("delete from bots");
        h.execute("insert into bots (id, username) values (?, ?)", bot.id(), bot.username());
    }
}
