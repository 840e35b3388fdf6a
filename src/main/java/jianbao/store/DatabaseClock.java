package jianbao.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The time by which all instances on one database go: this machine's, set right by that of the database's machine; with a
 * file, this machine's own. Between two measurements it goes on without the database. Safe for use by several threads.
 */
public final class DatabaseClock implements InstantSource {
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Sql sql;
    private final InstantSource local;
    private volatile Duration ahead = Duration.ZERO;

    /** Measures at once; throws {@link StoreException} when it cannot. */
    DatabaseClock(Sql sql, InstantSource local) {
        this.sql = sql;
        this.local = local;
        measured().ifPresent(bounds -> ahead = bounds.middle());
    }

    @Override
    public Instant instant() {
        return local.instant().plus(ahead);
    }

    /**
     * Measures again; when it fails, the clock goes on as before.
     *
     * @return how long to rest
     * @throws StoreException when the database does not answer
     */
    public Duration turn() {
        // What was measured before may be the better, as long as it fits too: so a slow answer does not shift the time.
        measured().ifPresent(bounds -> ahead = bounds.nearest(ahead));
        return AGAIN;
    }

    private Optional<Bounds> measured() {
        return sql.read(h -> {
            Instant asked = local.instant();
            Optional<Instant> told = sql.backend().now(h);
            Instant answered = local.instant();
            return told.map(time -> new Bounds(Duration.between(answered, time), Duration.between(asked, time)));
        });
    }

    /** The database told its time somewhere between question and answer: within half of that of the middle. */
    private record Bounds(Duration least, Duration most) {
        Duration middle() {
            return least.plus(most).dividedBy(2);
        }

        Duration nearest(Duration ahead) {
            return ahead.compareTo(least) < 0 ? least : ahead.compareTo(most) > 0 ? most : ahead;
        }
    }
}
