package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jianbao.model.ChatRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path home;

    private String url;
    private Path copy;

    @BeforeEach
    void name() {
        url = "jdbc:sqlite:" + home.resolve("jianbao.db");
        copy = home.resolve("copy.db");
    }

    @Test
    void a_copy_made_while_a_bot_writes_opens_and_holds_what_was_committed_before() throws Exception {
        try (Database database = Database.openAlone(url)) {
            new Pushes(database).subscribe(1, 2, 3);
            new Pushes(database).owe(1);
            AtomicBoolean enough = new AtomicBoolean();
            CountDownLatch writing = new CountDownLatch(50);
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                for (long chat = 100; !enough.get(); chat++) {
                    new Pushes(database).subscribe(chat);
                    writing.countDown();
                }
            });
            assertThat(writing.await(20, TimeUnit.SECONDS)).isTrue();

            Backup.Copy made = Backup.write(url, copy);

            enough.set(true);
            writer.get(20, TimeUnit.SECONDS);
            assertThat(made.bytes()).isEqualTo(Files.size(copy));
            assertThat(made.rows()).containsEntry("articles", 1L).containsEntry("messages owed", 3L);
            try (Database restored = Database.openAlone("jdbc:sqlite:" + copy)) {
                assertThat(restored.articles().find(Briefs.id(1)))
                        .isEqualTo(database.articles().find(Briefs.id(1)));
                assertThat(restored.subscriptions().has(ChatRef.of(149))).isTrue();
                assertThat(restored.statistics().figures(NOON).readers().subscriptions())
                        .isEqualTo(made.rows().get("subscriptions"))
                        .isBetween(
                                53L,
                                database.statistics().figures(NOON).readers().subscriptions());
            }
        }
    }

    @Test
    void a_restored_copy_sends_what_was_owed() {
        try (Database database = Database.open(url)) {
            new Pushes(database).subscribe(1, 2);
            new Pushes(database).owe(1);
        }
        Backup.write(url, copy);

        try (Database restored = Database.openAlone("jdbc:sqlite:" + copy)) {
            assertThat(new Pushes(restored).claim()).hasSize(2);
            assertThat(restored.articles().search("Number", 5)).hasSize(1);
        }
    }

    @Test
    void nothing_is_overwritten_and_nothing_is_left_behind() throws IOException {
        Database.open(url).close();
        Files.writeString(copy, "precious");

        assertThatThrownBy(() -> Backup.write(url, copy))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is there already");

        assertThat(copy).hasContent("precious");
        assertThat(names()).containsExactlyInAnyOrder("copy.db", "jianbao.db");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        Database.open(url).close();

        assertThatThrownBy(() -> Backup.write(url, home.resolve("none").resolve("copy.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void where_there_is_no_database_none_is_made() throws IOException {
        assertThatThrownBy(() -> Backup.write(url, copy))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none yet");

        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_that_is_no_database_leaves_no_copy() throws IOException {
        Files.writeString(home.resolve("jianbao.db"), "x".repeat(10_000));

        assertThatThrownBy(() -> Backup.write(url, copy)).isInstanceOf(StoreException.class);

        assertThat(names()).containsExactly("jianbao.db");
    }

    @Test
    void a_server_is_copied_by_its_own_program_and_no_password_is_told() {
        assertThat(Backup.commandInstead(url, copy)).isEmpty();
        assertThat(Backup.commandInstead("jdbc:postgresql://db.example:5433/news?user=jian&password=hunter2", copy))
                .contains("pg_dump --format=custom --file=" + copy
                        + " --host=db.example --port=5433 --username=jian news");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
