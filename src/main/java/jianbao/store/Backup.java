package jianbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Copies a database file while a bot goes on using it: what was committed when the copy began, and nothing of what came
 * later. The copy is a database like any other.
 */
public final class Backup {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What a look tells whether it is the right one. */
    private static final Map<String, String> COUNTS = Map.of(
            "articles", "articles where listed = 1",
            "chats", "chats",
            "subscriptions", "subscriptions",
            "messages owed", "outbox where settled is null");

    private Backup() {}

    /**
     * A copy that was made.
     *
     * @param bytes its size
     * @param rows how much of what is in it
     */
    public record Copy(long bytes, Map<String, Long> rows) {}

    /** The command that makes a copy of a database which is no file; empty where {@link #write} does. */
    public static Optional<String> commandInstead(String url, Path target) {
        return PostgresServer.isMeant(url)
                ? Optional.of(PostgresServer.of(url, PATIENCE).dumpCommand(target))
                : Optional.empty();
    }

    /**
     * Writes a copy to that file, whole or not at all.
     *
     * @throws StoreException when there is no such database, when the target is there already or cannot be written, or
     *     when the copy is not sound; there is no copy then
     */
    public static Copy write(String url, Path target) {
        SqliteFile file = SqliteFile.of(url, PATIENCE);
        if (!Files.exists(file.path())) {
            throw file.fault("there is none yet", null);
        }
        refuseToOverwrite(target);
        try {
            return write(file, target.toAbsolutePath());
        } catch (SQLException e) {
            throw file.fault(e);
        } catch (IOException e) {
            throw new StoreException(target + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Copy write(SqliteFile file, Path target) throws IOException, SQLException {
        Path part =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            copy(file, part);
            Copy copy = check(new SqliteFile(part, PATIENCE));
            sync(part);
            refuseToOverwrite(target);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return copy;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void refuseToOverwrite(Path target) {
        if (Files.exists(target)) {
            throw new StoreException(target + " is there already; name another file", null);
        }
    }

    private static void copy(SqliteFile file, Path part) throws SQLException {
        try (Connection connection = file.reader().getConnection();
                PreparedStatement statement = connection.prepareStatement("vacuum into ?")) {
            statement.setString(1, part.toString());
            statement.execute();
        }
    }

    private static Copy check(SqliteFile copy) throws SQLException {
        try (Connection connection = copy.peek().orElseThrow().getConnection();
                Statement statement = connection.createStatement()) {
            String verdict = only(statement, "pragma integrity_check");
            if (!verdict.equals("ok")) {
                throw copy.fault("the copy is not sound: " + verdict, null);
            }
            Map<String, Long> rows = new LinkedHashMap<>();
            for (String what : COUNTS.keySet().stream().sorted().toList()) {
                rows.put(what, Long.valueOf(only(statement, "select count(*) from " + COUNTS.get(what))));
            }
            return new Copy(copy.path().toFile().length(), rows);
        }
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** So that a power cut after the move leaves no hole. */
    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
