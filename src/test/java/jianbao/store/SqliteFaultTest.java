package jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteFaultTest {
    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, another program",
        "SQLITE_BUSY_SNAPSHOT, another program",
        "SQLITE_READONLY, permissions",
        "SQLITE_READONLY_DIRECTORY, permissions",
        "SQLITE_PERM, permissions",
        "SQLITE_NOTADB, not a database",
        "SQLITE_CORRUPT, damaged",
        "SQLITE_CORRUPT_VTAB, damaged",
        "SQLITE_FULL, disk is full",
        "SQLITE_CANTOPEN, cannot be opened",
        "SQLITE_IOERR_FSYNC, disk failed: as SQLite says",
        "SQLITE_CONSTRAINT_UNIQUE, as SQLite says",
    })
    void each_fault_names_the_file_and_what_to_do(SQLiteErrorCode code, String words) {
        SQLiteException cause = new SQLiteException("as SQLite says", code);

        SqliteFile file = new SqliteFile(Path.of("data/jianbao.db"), Duration.ZERO);
        assertThat(file.fault(new IllegalStateException("wrapped", cause)))
                .hasMessageStartingWith("database data/jianbao.db: ")
                .hasMessageContaining(words)
                .hasRootCause(cause);
    }
}
