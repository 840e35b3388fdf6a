package jianbao.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Says in words what is wrong with a database server, and what to do. */
final class PostgresFault {
    private PostgresFault() {}

    /** Without user and password, which the server's own words may hold where it refuses them. */
    static String explain(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException e && e.getSQLState() != null) {
                return explain(e.getSQLState(), firstLine(e));
            }
            if (at instanceof SQLTransientConnectionException && at.getCause() == null) {
                return "all connections stayed busy; see what its server is doing";
            }
        }
        return String.valueOf(cause.getMessage());
    }

    /** The others are details, with what stands in the rows. */
    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static String explain(String state, String message) {
        return switch (state) {
            case "42501" -> "the user may not do this; make it the owner of the database (" + message + ")";
            case "25006" -> "it is read-only; name the primary server in store.url";
            case "53100" -> "the disk of its server is full; make room";
            case "53300" -> "its server allows no more connections; raise max_connections there";
            case "55P03" -> "another program holds a lock on it for long; stop that one";
            case "22P05" -> "it cannot keep all characters; make one with the encoding UTF8";
            default -> explainKind(state.substring(0, Math.min(2, state.length())), message);
        };
    }

    private static String explainKind(String kind, String message) {
        return switch (kind) {
            case "08" -> "its server does not answer; see whether it runs and store.url is right";
            case "28" -> "its server refuses user or password; correct them in store.url";
            case "3D" -> "its server has no such database; make it, or name another in store.url";
            case "57" -> "its server is stopping or starting; this goes on by itself when it is up";
            default -> message;
        };
    }
}
