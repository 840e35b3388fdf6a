package jianbao.store;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.logging.LogLevel;

/** The tables and their versions: the migrations in {@code resources/jianbao/store}. */
final class Schema {
    static {
        // Else it announces itself and every step.
        LogFactory.setLogLevel(LogLevel.WARN);
    }

    private final Flyway flyway;

    private Schema(DataSource database) {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:jianbao/store/common", "classpath:jianbao/store/sqlite")
                .placeholders(Map.of("number", "integer primary key autoincrement"))
                .load();
    }

    /** Whether nothing is left to do. Changes nothing. */
    static boolean isCurrent(DataSource database) {
        return new Schema(database).knownMigrations().pending().length == 0;
    }

    static void migrate(DataSource database) {
        Schema schema = new Schema(database);
        schema.knownMigrations();
        schema.flyway.migrate();
    }

    private MigrationInfoService knownMigrations() {
        MigrationInfoService all = flyway.info();
        if (Arrays.stream(all.all()).anyMatch(m -> isNewer(m.getState()))) {
            throw new NewerException();
        }
        return all;
    }

    private static boolean isNewer(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    /** The database holds migrations that this version does not know. */
    static final class NewerException extends RuntimeException {}
}
