package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import jianbao.sandbox.Sandbox;
import jianbao.store.Bots;
import jianbao.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One database, one bot: what the operator is told otherwise. */
class WhoseDatabaseTest {
    private static final Bots.Known FORMER = new Bots.Known(42, "former_bot");

    @TempDir
    Path home;

    private Sandbox telegram;

    @BeforeEach
    void start() throws IOException {
        telegram = Sandbox.start(0);
    }

    @AfterEach
    void stop() {
        telegram.close();
    }

    private String url() {
        return "jdbc:sqlite:" + home.resolve("test.db");
    }

    private Console jianbao(String... command) {
        String[] all = new String[command.length + 8];
        System.arraycopy(command, 0, all, 0, command.length);
        String[] settings = {
            "--set",
            "telegram.api=" + telegram.address(),
            "--set",
            "articles.folders=[]",
            "--set",
            "http.listen=",
            "--set",
            "store.url=" + url()
        };
        System.arraycopy(settings, 0, all, command.length, settings.length);
        return Console.runIn(Map.of("TELEGRAM_BOT_TOKEN", telegram.token()), all);
    }

    private void give(Bots.Known bot) {
        try (Database store = Database.open(url())) {
            store.bots().adopt(bot);
        }
    }

    @Test
    void another_bots_database_is_refused_and_what_helps_is_said() {
        give(FORMER);

        Console run = jianbao("run");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("The database is @former_bot's, and the token is @jianbao_sandbox_bot's.", "store adopt");
    }

    @Test
    void a_database_that_was_adopted_is_the_new_bots() {
        give(FORMER);

        Console adopt = jianbao("store", "adopt");

        assertThat(adopt.code()).isZero();
        assertThat(adopt.lines()).containsExactly("the database is @jianbao_sandbox_bot's now");
        try (Database store = Database.open(url())) {
            assertThat(store.bots().remembered(FORMER).username()).isEqualTo("jianbao_sandbox_bot");
        }
    }

    @Test
    void a_file_that_a_bot_works_on_is_nobody_elses() {
        try (Database working = Database.openAlone(url())) {
            working.bots().adopt(FORMER);
            for (String[] command : new String[][] {{"run"}, {"store", "adopt"}}) {
                Console second = jianbao(command);

                assertThat(second.code()).isEqualTo(1);
                assertThat(second.err())
                        .containsOnlyOnce("test.db: another Jianbao works on it; stop that one, or name another file");
            }
            assertThat(working.bots().remembered(FORMER)).isEqualTo(FORMER);
        }
    }

    @Test
    void on_a_file_the_lease_of_a_dead_process_hinders_nobody() {
        try (Database working = Database.open(url())) {
            working.leases().live(InstantSource.system().instant(), Duration.ofHours(1));
        }
        // On a file, who opens it alone knows that nobody lives.
        assertThat(jianbao("store", "adopt").code()).isZero();
    }

    @Test
    void without_a_token_nothing_is_given_away() {
        Console adopt = Console.run("store", "adopt", "--set", "store.url=" + url());

        assertThat(adopt.code()).isEqualTo(2);
        assertThat(adopt.err()).contains("TELEGRAM_BOT_TOKEN");
        assertThat(home).isEmptyDirectory();
    }
}
