package jianbao.store;

import java.time.Instant;

/** Deletes settled rows bit by bit, so that nobody who writes waits long, however many there are. */
final class Pruning {
    private static final int CHUNK = 5_000;

    private Pruning() {}

    /** Those rows of the table that the condition fits, in SQL. */
    static void prune(Sql sql, String table, String condition, Instant before) {
        while (pruneChunk(sql, table, condition, before) == CHUNK) {}
    }

    private static int pruneChunk(Sql sql, String table, String condition, Instant before) {
        return sql.write(h -> h.createUpdate("delete from " + table + " where number in (select number from " + table
                        + " where settled < :before and " + condition + " limit :chunk)")
                .bind("before", before.toEpochMilli())
                .bind("chunk", CHUNK)
                .execute());
    }
}
