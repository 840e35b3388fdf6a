package jianbao.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jianbao.model.Figures;
import org.jdbi.v3.core.Handle;

/** Counts for the operator. Each is read from an index, so that a million rows cost some tens of milliseconds. */
public final class Statistics {
    private final Sql sql;

    Statistics(Sql sql) {
        this.sql = sql;
    }

    /** How it stands at that moment. */
    public Figures figures(Instant now) {
        return sql.read(h -> new Figures(
                queue(h, now),
                readers(h),
                count(h, "inbox where settled is null"),
                count(h, "articles where listed = 1"),
                sql.backend().bytes(h)));
    }

    /** Messages that were sent since then, counted up to that many. */
    public long sentSince(Instant since, int atMost) {
        return sql.read(h -> h.createQuery("select count(*) from (select 1 from outbox"
                        + " where settled >= :since and state = 'sent' limit :most) as recent")
                .bind("since", since.toEpochMilli())
                .bind("most", atMost)
                .mapTo(Long.class)
                .one());
    }

    private static Figures.Queue queue(Handle h, Instant now) {
        Optional<Instant> oldest = h.createQuery("select min(due) from outbox where state = 'queued' and held = 0")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .filter(due -> !due.isAfter(now));
        long queued = count(h, "outbox where state = 'queued' and held = 0");
        // A whole index is counted twice as fast as a part of it, and most often the smaller part is what is later.
        long later = oldest.isEmpty() ? queued : later(h, now);
        return new Figures.Queue(
                queued - later,
                later,
                count(h, "outbox where state = 'queued' and held = 1"),
                count(h, "outbox where state in ('claimed', 'sending')"),
                oldest,
                tallies(h));
    }

    private static long later(Handle h, Instant now) {
        return h.createQuery("select count(*) from outbox where state = 'queued' and held = 0 and due > :now")
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    private static Figures.Readers readers(Handle h) {
        return new Figures.Readers(
                count(h, "chats"), count(h, "chats where parked is not null"), count(h, "subscriptions"));
    }

    private static Map<String, Long> tallies(Handle h) {
        return h
                .createQuery("select name, happened from tallies")
                .map((row, context) -> Map.entry(named(row.getString("name")), row.getLong("happened")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** As people say it: {@code given up}. */
    private static String named(String tally) {
        return tally.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static long count(Handle h, String rows) {
        return one(h, "select count(*) from " + rows);
    }

    private static long one(Handle h, String query) {
        return h.createQuery(query).mapTo(Long.class).one();
    }
}
