package jianbao.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.model.ArticleId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes all rows of one database over into another, of whatever kind either is. */
final class Copy {
    private static final int BATCH = 1_000;

    private final Handle from;
    private final Handle to;
    private final Backend target;

    private Copy(Handle from, Handle to, Backend target) {
        this.from = from;
        this.to = to;
        this.target = target;
    }

    /** One transaction at the target, one state of the source; gives the number of rows of each table. */
    static Map<String, Long> all(Sql from, Sql to) {
        return from.read(source -> to.write(h -> new Copy(source, h, to.backend()).run()));
    }

    private Map<String, Long> run() {
        List<String> tables = tables();
        for (String table : tables) {
            if (count(to, table) > 0) {
                throw target.fault("there is something in it already; name an empty one", null);
            }
        }
        Map<String, Long> copied = new LinkedHashMap<>();
        tables.forEach(table -> copied.put(table, rows(table)));
        terms();
        target.renumber(to);
        copied.forEach(this::compare);
        return copied;
    }

    /** Those that others refer to come first. */
    private List<String> tables() {
        return from
                .queryMetadata(
                        all -> all.getTables(null, from.getConnection().getSchema(), "%", new String[] {"TABLE"}))
                .map((row, context) -> row.getString("TABLE_NAME"))
                .stream()
                .filter(Copy::isOurs)
                .sorted(Comparator.comparing(this::references).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Terms each kind of database keeps in its own way; they are made again. */
    private static boolean isOurs(String table) {
        return !table.equals("search")
                && !table.startsWith("search_")
                && !table.startsWith("sqlite_")
                && !table.startsWith("flyway_");
    }

    private int references(String table) {
        return from.queryMetadata(
                        all -> all.getImportedKeys(null, from.getConnection().getSchema(), table))
                .map((row, context) -> row.getString("PKTABLE_NAME"))
                .list()
                .size();
    }

    private static long count(Handle h, String table) {
        return h.createQuery("select count(*) from " + table).mapTo(Long.class).one();
    }

    private long rows(String table) {
        return from.createQuery("select * from " + table).scanResultSet((rows, context) -> insert(table, rows.get()));
    }

    private long insert(String table, ResultSet rows) throws SQLException {
        List<String> columns = columns(rows.getMetaData());
        PreparedBatch batch =
                to.prepareBatch("insert into " + table + columns.stream().collect(joining(", ", " (", ")"))
                        + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
        long copied = 0;
        for (; rows.next(); copied++) {
            for (int i = 0; i < columns.size(); i++) {
                batch.bind(i, rows.getObject(i + 1));
            }
            batch.add();
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        batch.execute();
        return copied;
    }

    private static List<String> columns(ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
        }
        return names;
    }

    private void terms() {
        SearchIndex index = new SearchIndex(target.search());
        try (Stream<Kept> articles = from
                .createQuery("select number, id, content from articles")
                .map((row, context) ->
                        new Kept(row.getLong("number"), new ArticleId(row.getString("id")), row.getString("content")))
                .stream()) {
            articles.forEach(kept -> index.put(
                    to, kept.number(), BriefJson.read(kept.id(), kept.content()).article()));
        }
    }

    private record Kept(long number, ArticleId id, String content) {}

    private void compare(String table, long copied) {
        long there = count(to, table);
        if (there != copied) {
            throw target.fault(
                    "it took " + there + " of " + copied + " rows of " + table + "; nothing was copied", null);
        }
    }
}
