package jianbao.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jianbao.store.Database;

/** Many private chats that are subscribed, made by the database itself: through the store it would take an hour. */
final class Crowd {
    /** The chat with the lowest number; the others follow without a gap. */
    static final long FIRST = 10_000_001;

    private Crowd() {}

    /** Of a database that may be missing yet. */
    static void subscribe(String url, int chats) throws SQLException {
        Database.open(url).close();
        change(url, """
                insert into subscriptions (chat, topic, since)
                with recursive n(i) as (select 0 union all select i + 1 from n where i < %d - 1)
                select %d + i, 0, 0 from n""".formatted(chats, FIRST));
    }

    static int change(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Does for what was changed in bulk what a database does by itself when time goes by. */
    static void tidy(String url) throws SQLException {
        change(url, url.startsWith("jdbc:sqlite:") ? "pragma wal_checkpoint(truncate)" : "vacuum analyze");
    }

    /** A look from outside at what the bot does. */
    static Look look(String url) throws SQLException {
        return new Look(DriverManager.getConnection(url));
    }

    record Look(Connection connection) implements AutoCloseable {
        /** Whether an article is owed whose subscribers have not all got their row. */
        boolean isFanningOut() {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select article from fanouts")) {
                return rows.next();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
