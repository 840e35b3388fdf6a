package jianbao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A new, empty database for each test. */
final class Opened implements BeforeEachCallback, AfterEachCallback {
    private final Engine engine;
    private Path folder;
    private String url;
    private Database database;

    Opened(Engine engine) {
        this.engine = engine;
    }

    Database database() {
        return database;
    }

    /** The same database, as a process sees it that starts after this one was killed. */
    Database afterKill() {
        return Database.open(url);
    }

    /** The only column of a query, for what no public method tells. */
    List<String> select(String sql) throws SQLException {
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

    /** Changes what no public method does. */
    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("store");
        url = engine.make(folder);
        // To look at the tables takes longer than most tests.
        database = engine.open(url);
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        engine.close(database);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
