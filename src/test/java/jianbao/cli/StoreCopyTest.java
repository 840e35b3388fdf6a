package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import jianbao.store.Database;
import jianbao.store.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {
    private static final Feeds.Imported TEA = new Feeds.Imported(URI.create("https://tea.example/atom"), "茶馆");

    @TempDir
    private Path folder;

    private String url(String name) {
        return "jdbc:sqlite:" + folder.resolve(name);
    }

    private Console copy(String target) {
        return Console.run("store", "copy", "--set", "store.url=" + url("old.db"), "--to", target);
    }

    private void fill(String name) {
        try (Database database = Database.open(url(name))) {
            database.feeds().add(TEA);
        }
    }

    @Test
    void all_is_in_the_other_and_the_counts_are_told() {
        fill("old.db");

        Console console = copy(url("new.db"));

        assertThat(console.err()).isEqualTo("copied; name it in store.url now\n");
        assertThat(console.code()).isZero();
        assertThat(console.out().lines()).anyMatch(line -> line.matches("feeds +1"));
        try (Database copy = Database.open(url("new.db"))) {
            assertThat(copy.feeds().all()).containsExactly(TEA);
        }
    }

    @Test
    void one_that_holds_something_is_refused() {
        fill("old.db");
        fill("new.db");

        Console console = copy(url("new.db"));

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).contains("new.db").contains("name an empty one");
    }

    @Test
    void the_database_of_a_running_bot_is_refused_on_either_side() {
        fill("old.db");
        try (Database running = Database.openAlone(url("old.db"))) {
            assertThat(copy(url("new.db")).err()).contains("another Jianbao works on it");
            assertThat(running.feeds().all()).hasSize(1);
        }
        try (Database running = Database.openAlone(url("new.db"))) {
            assertThat(copy(url("new.db")).err()).contains("another Jianbao works on it");
            assertThat(running.feeds().all()).isEmpty();
        }
    }

    @Test
    void an_address_that_leads_nowhere_is_told_without_its_password() {
        Console console = copy("jdbc:postgresql://bot:secret@127.0.0.1:1/jianbao?password=secret");

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err())
                .isEqualTo("database jdbc:postgresql://127.0.0.1:1/jianbao: its server does not answer;"
                        + " see whether it runs and store.url is right\n");
    }
}
