package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path root;

    @Test
    void a_change_in_a_subfolder_that_is_new_is_seen() throws Exception {
        try (FolderWatch watch = new FolderWatch(root, SHORT)) {
            Path sub = Files.createDirectories(root.resolve("a/b"));
            assertThat(watch.await(LONG)).isTrue();
            Files.writeString(sub.resolve("c.md"), "x");
            assertThat(watch.await(LONG)).isTrue();
        }
    }

    @Test
    void without_a_change_the_time_passes() throws Exception {
        try (FolderWatch watch = new FolderWatch(root, SHORT)) {
            assertThat(watch.await(SHORT)).isFalse();
        }
    }

    @Test
    void a_folder_that_comes_later_is_watched_then() throws Exception {
        Path late = root.resolve("late");
        try (FolderWatch watch = new FolderWatch(late, SHORT)) {
            assertThat(watch.await(SHORT)).isFalse();
            Files.createDirectory(late);
            assertThat(watch.await(SHORT)).isFalse();
            Files.writeString(late.resolve("a.md"), "x");
            assertThat(watch.await(LONG)).isTrue();
        }
    }

    @Test
    void a_folder_that_is_deleted_and_made_again_is_watched_again() throws Exception {
        Path folder = Files.createDirectory(root.resolve("again"));
        try (FolderWatch watch = new FolderWatch(folder, SHORT)) {
            Files.delete(folder);
            assertThat(watch.await(LONG)).isTrue();
            Files.createDirectory(folder);
            assertThat(watch.await(SHORT)).isFalse();
            Files.writeString(folder.resolve("a.md"), "x");
            assertThat(watch.await(LONG)).isTrue();
        }
    }

    @Test
    void a_closed_watch_does_not_wait() throws Exception {
        FolderWatch watch = new FolderWatch(root, SHORT);
        watch.close();
        assertThat(watch.await(Duration.ofDays(1))).isFalse();
    }
}
