package jianbao.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jianbao.model.Bookmark;
import jianbao.model.Origin;
import org.jdbi.v3.core.Handle;

/** How far each source was read. */
public final class Bookmarks {
    private final Sql sql;

    Bookmarks(Sql sql) {
        this.sql = sql;
    }

    /** What was last seen at each place of the source. */
    public Bookmark of(String source) {
        return sql.read(h -> new Bookmark(stamps(h, source), state(h, source)));
    }

    private static Map<String, String> stamps(Handle h, String source) {
        return h.createQuery("select place, stamp from places where source = :source")
                .bind("source", source)
                .reduceRows(new HashMap<String, String>(), (stamps, row) -> {
                    stamps.put(row.getColumn("place", String.class), row.getColumn("stamp", String.class));
                    return stamps;
                });
    }

    private static String state(Handle h, String source) {
        return h.createQuery("select state from source_states where source = :source")
                .bind("source", source)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** What the source is to be told the next time; see {@link Bookmark#state}. */
    public void setState(String source, String state) {
        sql.change(h -> h.execute(
                "insert into source_states (source, state) values (?, ?)"
                        + " on conflict (source) do update set state = excluded.state",
                source,
                state));
    }

    /**
     * Remembers a place that gave no article. One that gave one is remembered by {@link Articles#keep}. An article that
     * the place held before stays there until {@link Articles#withdraw}.
     */
    public void move(Articles.Stamp stamp) {
        sql.change(h -> put(h, stamp));
    }

    static void put(Handle h, Articles.Stamp stamp) {
        h.createUpdate("""
                        insert into places (source, place, stamp) values (:source, :place, :stamp)
                        on conflict (source, place) do update set stamp = excluded.stamp""").bindMethods(stamp).execute();
    }

    /** The place is read again although it has not changed. */
    static void readAgain(Handle h, Origin origin) {
        h.execute("update places set stamp = '' where source = ? and place = ?", origin.source(), origin.place());
    }

    static void remove(Handle h, String source, String place) {
        h.execute("delete from places where source = ? and place = ?", source, place);
    }

    /** Whether the source was once read to its end. Until then nothing of it is owed to anybody. */
    public boolean isReadWhole(String source) {
        return sql.read(h -> h.createQuery("select read_whole from sources where source = :source")
                .bind("source", source)
                .mapTo(Long.class)
                .findOne()
                .isPresent());
    }

    /** The source was read to its end; when that was first so is never changed. */
    public void setReadWhole(String source, Instant now) {
        sql.change(h -> h.execute(
                "insert into sources (source, read_whole) values (?, ?) on conflict do nothing",
                source,
                now.toEpochMilli()));
    }
}
