package jianbao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A real PostgreSQL server, started for the first test that asks for it and kept until the last. Where its program does not
 * run, these tests are skipped; JIANBAO_TEST_POSTGRES may name another server, as in
 * {@code jdbc:postgresql://localhost:5432/postgres?user=postgres}.
 */
final class Postgres {
    /** Of few rows, which costs a tenth of truncating. */
    private static final String EMPTY = """
            do $$
            declare
                name text;
            begin
                set session_replication_role = replica;
                for name in select tablename from pg_tables where schemaname = current_schema()
                    and tablename <> 'flyway_schema_history'
                loop
                    execute format('delete from %I', name);
                end loop;
                for name in select sequencename from pg_sequences
                    where schemaname = current_schema() and last_value is not null
                loop
                    execute format('alter sequence %I restart', name);
                end loop;
                set session_replication_role = origin;
            end
            $$""";

    private static int databases;

    private Postgres() {}

    /** The address of a database with all tables, in which there is nothing. Each call empties the same one again. */
    static String emptied() {
        assumeItRuns();
        Contract.SQL.change(h -> h.execute(EMPTY));
        return Contract.URL;
    }

    /** Its connections, kept until the last test: to make new ones takes longer than most tests. */
    static Sql shared() {
        return Contract.SQL;
    }

    /** The address of a new database without tables. */
    static synchronized String fresh() {
        assumeItRuns();
        String name = "test" + ++databases;
        execute(url("postgres"), "drop database if exists " + name + " with (force)");
        execute(url("postgres"), "create database " + name);
        return url(name);
    }

    /** The only column of a query. */
    static List<String> select(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void assumeItRuns() {
        Assumptions.assumeTrue(Server.URL != null, () -> "no PostgreSQL can be started here: " + Server.why);
    }

    private static String url(String database) {
        return Objects.requireNonNull(Server.URL).replaceFirst("/postgres\\?", "/" + database + "?");
    }

    private static final class Contract {
        static final String URL = fresh();
        static final Sql SQL = open();

        private static Sql open() {
            Database.open(URL).close();
            return Sql.open(Backend.of(URL, Duration.ofSeconds(5)));
        }
    }

    private static final class Server {
        static String why = "";
        static final @Nullable String URL = start();

        private static @Nullable String start() {
            String given = System.getenv("JIANBAO_TEST_POSTGRES");
            if (given != null) {
                return given;
            }
            try {
                return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
            } catch (IOException | IllegalStateException e) {
                why = e.getMessage();
                return null;
            }
        }
    }
}
