package jianbao.store;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feeds that the operator imported. Those of the settings are not here. */
public final class Feeds {
    private final Sql sql;

    Feeds(Sql sql) {
        this.sql = sql;
    }

    /**
     * A feed.
     *
     * @param name as its list had it; null where it had none
     */
    public record Imported(URI address, @Nullable String name) {}

    /** In the order in which they came. */
    public List<Imported> all() {
        return sql.read(h -> h.createQuery("select address, name from feeds order by number")
                .map((row, context) -> new Imported(URI.create(row.getString("address")), row.getString("name")))
                .list());
    }

    /** Adds a feed; false where its address is here already. */
    public boolean add(Imported feed) {
        return sql.write(h -> h.execute(
                        "insert into feeds (address, name) values (?, ?) on conflict (address) do nothing",
                        feed.address().toString(),
                        feed.name()))
                > 0;
    }
}
