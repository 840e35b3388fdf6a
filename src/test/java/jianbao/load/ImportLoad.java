package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large folder, imported for the first time by a process of its own that is given two cores, and looked at again by a
 * second one. Run by {@code ./mvnw -Pload verify}.
 */
class ImportLoad {
    private static final int POSTS = 10_000;

    @TempDir
    Path home;

    @Test
    void ten_thousand_posts_are_imported_within_a_minute_and_half_a_gigabyte_and_not_read_again() throws Exception {
        new Posts().write(home.resolve("articles"), POSTS);

        Forked first = start("first");
        Forked second = start("second");

        assertThat(first.number("read")).isEqualTo(POSTS);
        assertThat(first.number("listed")).isEqualTo(POSTS);
        assertThat(first.number("millis")).isLessThan(60_000);
        assertThat(first.megabytes("resident")).isLessThan(512);
        assertThat(second.number("read")).isZero();
        assertThat(second.number("listed")).isEqualTo(POSTS);
    }

    private Forked start(String name) throws Exception {
        Forked start = Forked.run(
                Start.class, 512, home.resolve("articles").toString(), "jdbc:sqlite:" + home.resolve("load.db"));
        System.out.printf(
                "%s start: %d ms, %d files read, %d MB of heap, %d MB resident%n",
                name,
                start.number("millis"),
                start.number("read"),
                start.megabytes("heap"),
                start.megabytes("resident"));
        return start;
    }
}
