package jianbao.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.api.logging.LogLevel;

/** The tables and their versions: the migrations in {@code resources/jianbao/store}. */
final class Schema {
    static {
        // Else it announces itself and every step.
        LogFactory.setLogLevel(LogLevel.WARN);
    }

    private final Flyway flyway;

    private Schema(Backend backend, DataSource database) {
        FluentConfiguration configuration =
                Flyway.configure(Schema.class.getClassLoader()).dataSource(database);
        backend.migrations(configuration);
        flyway = configuration.load();
    }

    /** Throws {@link StoreException} when it cannot be done, or a newer version made the database, which it then leaves alone. */
    static void bringUpToDate(Backend backend) {
        try {
            // The look comes first: a connection that may write would change even a file that we then refuse.
            if (!backend.peek()
                    .map(database -> new Schema(backend, database).isCurrent())
                    .orElse(false)) {
                new Schema(backend, backend.migrator()).migrate();
            }
        } catch (NewerException e) {
            throw backend.fault("a newer version of Jianbao made it; use that one, or name another in store.url", e);
        } catch (FlywayException e) {
            throw backend.fault(e);
        }
    }

    private boolean isCurrent() {
        return knownMigrations().pending().length == 0;
    }

    private void migrate() {
        knownMigrations();
        flyway.migrate();
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
    private static final class NewerException extends RuntimeException {}
}
