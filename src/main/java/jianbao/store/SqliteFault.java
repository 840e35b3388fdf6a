package jianbao.store;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in words what is wrong with a database file, and what to do. */
final class SqliteFault {
    private SqliteFault() {}

    static String explain(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException e) {
                return explain(e);
            }
        }
        return String.valueOf(cause.getMessage());
    }

    private static String explain(SQLiteException e) {
        // The low byte is the kind, the rest a detail (https://www.sqlite.org/rescode.html).
        return switch (SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "another program holds a lock on it; stop that one, or name another file in store.url";
            case SQLITE_READONLY, SQLITE_PERM ->
                "it may not be written; change the permissions of the file and its folder";
            case SQLITE_NOTADB -> "this is not a database; name another file in store.url";
            case SQLITE_CORRUPT -> "it is damaged; put a backup in its place";
            case SQLITE_FULL -> "the disk is full; make room";
            case SQLITE_CANTOPEN -> "it cannot be opened; look at the permissions of the file and its folder";
            case SQLITE_IOERR -> "the disk failed: " + e.getMessage();
            default -> String.valueOf(e.getMessage());
        };
    }
}
