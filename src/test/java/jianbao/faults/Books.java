package jianbao.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import jianbao.faults.Kill.Delivery;

/** What the bot's database says of deliveries, read from outside. */
final class Books {
    private final String database;
    private final Crowd crowd;

    Books(String database, Crowd crowd) {
        this.database = database;
        this.crowd = crowd;
    }

    /** What is being sent, as far as was written down. */
    Set<Delivery> sending() throws SQLException {
        return deliveries("state = 'sending'");
    }

    /** What has not been settled, in parked chats too. */
    Set<Delivery> open() throws SQLException {
        return deliveries("settled is null");
    }

    /** Rows that will be sent within a minute, of every kind. */
    int due() throws SQLException {
        long soon = soon();
        return count("select count(*) from outbox o where settled is null and held = 0 and due < " + soon
                + " and not exists (select 1 from chats c where c.chat = o.chat and c.held_until >= " + soon + ")"
                + " and not exists (select 1 from outbox e where e.chat = o.chat and e.kind = o.kind"
                + " and e.settled is null and e.number < o.number and e.due >= " + soon + ")");
    }

    /** Chats that are parked. */
    int parked() throws SQLException {
        return count("select count(*) from chats where parked is not null");
    }

    /** Updates that will be answered within a minute. */
    int unanswered() throws SQLException {
        long soon = soon();
        return count("select count(*) from inbox i where settled is null and not exists (select 1 from inbox e"
                + " where e.chat = i.chat and e.settled is null and e.number <= i.number and e.due >= " + soon + ")");
    }

    private static long soon() {
        return System.currentTimeMillis() + 60_000;
    }

    private int count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private Set<Delivery> deliveries(String where) throws SQLException {
        Set<Delivery> found = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select o.chat, a.content from outbox o"
                        + " join articles a on a.id = o.subject where kind = 'ARTICLE' and " + where)) {
            while (rows.next()) {
                found.add(new Delivery(
                        crowd.of(rows.getLong(1)), Story.in(rows.getString(2)).get(0)));
            }
        }
        return found;
    }
}
