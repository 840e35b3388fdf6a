package jianbao.store;

import java.time.Instant;
import java.util.List;
import jianbao.model.ChatRef;
import jianbao.model.Notice;
import org.jdbi.v3.core.Handle;

/** The people who run the bot, and what they have to know. */
public final class Owners {
    private final Sql sql;

    Owners(Sql sql) {
        this.sql = sql;
    }

    /** These and no others, from now on. */
    public void set(List<Long> people) {
        sql.change(h -> {
            h.execute("delete from owners");
            people.forEach(
                    person -> h.execute("insert into owners (person) values (?) on conflict do nothing", person));
        });
    }

    /** Whether that person is one of them. */
    public boolean has(long person) {
        return sql.read(h -> h.createQuery("select 1 from owners where person = :person")
                .bind("person", person)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Owes each owner the notice; one that was owed it before is not told again. */
    public void tell(Notice notice, Instant now) {
        sql.change(h -> tell(h, notice, now));
    }

    private static void tell(Handle h, Notice notice, Instant now) {
        h.createQuery("select person from owners order by person")
                .mapTo(Long.class)
                .list()
                .forEach(person -> Outbox.owe(h, ChatRef.of(person), notice, now));
    }
}
