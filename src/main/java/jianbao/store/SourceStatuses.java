package jianbao.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jianbao.model.SourceStatus;
import org.jdbi.v3.core.mapper.RowMapper;

/** What became of the last look at each source, whichever instance took it. */
public final class SourceStatuses {
    /** A server may send a page as its reason. */
    private static final int LONGEST_REASON = 300;

    private static final RowMapper<SourceStatus> STATUS = (row, context) -> new SourceStatus(
            row.getString("source"),
            moment(row.getLong("last_read")),
            moment(row.getLong("last_fault")),
            Optional.ofNullable(row.getString("why")),
            Instant.ofEpochMilli(row.getLong("next_due")),
            row.getLong("articles"));

    private final Sql sql;

    SourceStatuses(Sql sql) {
        this.sql = sql;
    }

    /** The source was read to its end. */
    public void wasRead(String source, Instant now, Instant next) {
        sql.change(h -> h.execute("""
                insert into source_status (source, last_read, next_due) values (?, ?, ?)
                on conflict (source) do update
                set last_read = excluded.last_read, why = null, next_due = excluded.next_due
                """, source, now.toEpochMilli(), next.toEpochMilli()));
    }

    /** The source could not be read; only the beginning of a very long reason is kept. */
    public void failed(String source, String why, Instant now, Instant next) {
        String reason = why.substring(0, Math.min(why.length(), LONGEST_REASON));
        sql.change(h -> h.execute("""
                insert into source_status (source, last_fault, why, next_due) values (?, ?, ?, ?)
                on conflict (source) do update
                set last_fault = excluded.last_fault, why = excluded.why, next_due = excluded.next_due
                """, source, now.toEpochMilli(), reason, next.toEpochMilli()));
    }

    /** All, by name. */
    public List<SourceStatus> all() {
        return sql.read(h -> h.createQuery("""
                        select s.*, (select count(*) from origins o where o.source = s.source) as articles
                        from source_status s order by s.source""").map(STATUS).list());
    }

    /** Forgets the sources that are not among these. */
    public void keepOnly(Collection<String> sources) {
        sql.change(h -> {
            List<String> gone = h.createQuery("select source from source_status").mapTo(String.class).stream()
                    .filter(source -> !sources.contains(source))
                    .toList();
            gone.forEach(source -> h.execute("delete from source_status where source = ?", source));
        });
    }

    /** JDBC reads an absent number as 0. */
    private static Optional<Instant> moment(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
