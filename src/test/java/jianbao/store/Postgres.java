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
    private static final String EMPTY = """
            do $$
            declare
                tables text;
            begin
                select string_agg(quote_ident(tablename), ', ') into tables from pg_tables
                where schemaname = current_schema() and tablename <> 'flyway_schema_history';
                execute 'truncate ' || tables || ' restart identity';
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
        return Server.ONE.getJdbcUrl("postgres", database);
    }

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | IllegalStateException e) {
                return Assumptions.abort("no PostgreSQL runs here: " + e.getMessage());
            }
        }
    }
}
