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

    /** What will be sent within a minute. */
    Set<Delivery> due() throws SQLException {
        return deliveries("settled is null and held = 0 and due < " + (System.currentTimeMillis() + 60_000)
                + " and not exists (select 1 from outbox e where e.chat = o.chat and e.settled is null"
                + " and e.number < o.number and e.due >= " + (System.currentTimeMillis() + 60_000) + ")");
    }

    private Set<Delivery> deliveries(String where) throws SQLException {
        Set<Delivery> found = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select o.chat, a.content from outbox o"
                        + " join articles a on a.id = o.subject where kind = 'ARTICLE' and " + where)) {
            while (rows.next()) {
                found.add(new Delivery(
                        crowd.of(rows.getLong(1)).orElseThrow(),
                        Story.in(rows.getString(2)).orElseThrow()));
            }
        }
        return found;
    }
}
