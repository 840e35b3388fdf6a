package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import jianbao.model.SourceStatus;
import jianbao.store.Database;
import jianbao.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator is told of a source. */
class IntakeStatusTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration REST = Duration.ofSeconds(30);

    @TempDir
    Path home;

    private final Script source = new Script("script");
    private Database store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = Databases.in(home);
        intake = new Intake(source, REST, store, new Random(1), InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_source_that_was_read_to_its_end_is_noted_with_its_next_turn() {
        source.gives(true);

        intake.turn();

        SourceStatus status = status();
        assertThat(status.read()).contains(NOON);
        assertThat(status.fault()).isEmpty();
        assertThat(status.next()).isEqualTo(NOON.plus(REST));
    }

    @Test
    void a_source_that_cannot_be_read_is_noted_with_the_reason() {
        source.gives(true);
        intake.turn();

        intake.turn();

        SourceStatus status = status();
        assertThat(status.read()).isEqualTo(Optional.of(NOON));
        assertThat(status.fault()).contains("the folder is missing");
        assertThat(status.next()).isEqualTo(NOON.plus(REST));
    }

    @Test
    void a_reading_that_is_under_way_is_not_noted_yet() {
        source.gives(false);

        intake.turn();

        assertThat(store.sources().all()).isEmpty();
    }

    private SourceStatus status() {
        return store.sources().all().get(0);
    }
}
