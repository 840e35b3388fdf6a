package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A large folder, imported for the first time by a process of its own that is given two cores, and looked at again by a
 * second one. Run by {@code ./mvnw -Pload verify}.
 */
class ImportLoad {
    private static final int POSTS = 10_000;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path home;

    @Test
    void ten_thousand_posts_are_imported_within_a_minute_and_half_a_gigabyte_and_not_read_again() throws Exception {
        new Posts().write(home.resolve("articles"), POSTS);

        Properties first = start("first");
        Properties second = start("second");

        assertThat(first).containsEntry("read", "" + POSTS).containsEntry("listed", "" + POSTS);
        assertThat(number(first, "millis")).isLessThan(60_000);
        assertThat(number(first, "resident")).isLessThan(512 * MEGABYTE);
        assertThat(second).containsEntry("read", "0").containsEntry("listed", "" + POSTS);
    }

    private Properties start(String name) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:ActiveProcessorCount=2",
                "-cp",
                System.getProperty("java.class.path"),
                Start.class.getName(),
                home.resolve("articles").toString(),
                "jdbc:sqlite:" + home.resolve("load.db"));
        Path said = home.resolve(name);
        Process process = builder.redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor()).isZero();
        Properties told = new Properties();
        told.load(new StringReader(Files.readString(said, StandardCharsets.UTF_8)));
        System.out.printf(
                "%s start: %d ms, %d files read, %d MB of heap, %d MB resident%n",
                name,
                number(told, "millis"),
                number(told, "read"),
                number(told, "heap") / MEGABYTE,
                number(told, "resident") / MEGABYTE);
        return told;
    }

    private static long number(Properties told, String name) {
        return Long.parseLong(told.getProperty(name));
    }
}
