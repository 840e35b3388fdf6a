package jianbao.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server, started for the first test that asks for it and kept until the last; tests without it are skipped. */
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

    private static @Nullable String contract;
    private static int databases;

    private Postgres() {}

    /** The address of a database with all tables, in which there is nothing. Each call empties the same one again. */
    static synchronized String emptied() {
        if (contract == null) {
            contract = fresh();
            Database.open(contract).close();
        }
        execute(contract, EMPTY);
        return contract;
    }

    /** The address of a new database without tables. */
    static synchronized String fresh() {
        String name = "test" + ++databases;
        execute(url("postgres"), "create database " + name);
        return url(name);
    }

    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String url(String database) {
        Assumptions.assumeTrue(Server.ONE != null, () -> "no PostgreSQL can be started here: " + Server.why);
        return Server.ONE.getJdbcUrl("postgres", database);
    }

    private static final class Server {
        static String why = "";
        static final @Nullable EmbeddedPostgres ONE = start();

        private static @Nullable EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | IllegalStateException e) {
                why = e.getMessage();
                return null;
            }
        }
    }
}
