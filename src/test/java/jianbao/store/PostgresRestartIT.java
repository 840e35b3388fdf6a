package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, which is killed. */
class PostgresRestartIT {
    /** Enough for a server to look through what it had not written down yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void start() {
        try {
            server = builder().start();
        } catch (IOException | IllegalStateException e) {
            Assumptions.abort("no PostgreSQL can be started here: " + e.getMessage());
        }
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false);
    }

    private void kill() throws IOException {
        String pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    @Test
    void what_was_done_is_there_and_what_was_not_fails_and_all_goes_on_when_the_server_is_up_again()
            throws IOException {
        String url = server.getJdbcUrl("postgres", "postgres");
        try (Database database = Database.open(url, PATIENCE)) {
            Pushes pushes = new Pushes(database);
            pushes.subscribeAll(20);
            pushes.owe(1);
            assertThat(pushes.claim()).hasSize(20);

            assertThatThrownBy(() -> database.together(() -> {
                        keep(database, titled(2, "Half"), "b.md");
                        killed();
                        keep(database, titled(3, "Never"), "c.md");
                    }))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> database.articles().count())
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("its server");

            int port = server.getPort();
            server.close();
            server = builder().setPort(port).start();
            keep(database, titled(4, "Again"), "d.md");
            assertThat(database.articles().count()).isEqualTo(2);
            assertThat(pushes.claim()).as("claimed before").isEmpty();
            database.outbox().release(NOON.plus(Pushes.LEASE));
            assertThat(pushes.claim()).hasSize(20);
        }
    }

    private void killed() {
        try {
            kill();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
