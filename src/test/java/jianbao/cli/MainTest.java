package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void the_version_is_the_builds() {
        assertThat(Console.run("--version").out()).matches("jianbao \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void help_goes_to_standard_output_and_names_the_commands_that_work() {
        Console help = Console.run("--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains(
                        "--config",
                        "--set",
                        "run",
                        "demo",
                        "articles",
                        "summarize",
                        "sentences",
                        "feed",
                        "page",
                        "opml",
                        "check");
        assertThat(help.out()).doesNotContain("backup", "search");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "demo",
                "articles",
                "summarize",
                "sentences",
                "feed",
                "page",
                "opml",
                "opml import",
                "check"
            })
    void every_command_has_help_and_the_common_options(String command) {
        Console help = Console.run((command + " --help").split(" "));
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Usage: jianbao " + command, "--config=FILE", "--set=KEY=VALUE", "--version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artikels",
                "articles --jsn",
                "demo --port http",
                "demo --port -1",
                "demo --port 65536",
                "summarize --sentences 0 x",
                "summarize --chars 3 --words 3 x",
                "summarize --jsonl x",
                "sentences",
                "sentences --jsonl x",
                "feed",
                "page --base",
                "opml",
                "opml import",
                "--config"
            })
    void wrong_usage_is_told_on_standard_error_with_exit_code_2(String line) {
        Console wrong = Console.run(line.split(" "));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void an_unknown_command_is_answered_with_those_that_there_are() {
        for (String line : List.of("search", "frobnicate", "search --json x")) {
            assertThat(Console.run(line.split(" ")).err())
                    .isEqualTo("no command \"" + line.split(" ")[0]
                            + "\"; there are run, demo, articles, summarize, sentences, feed, page, opml, store, check\n"
                            + "`jianbao --help` says what there is.\n");
        }
    }

    @Test
    void a_port_that_no_machine_has_is_told_with_the_range() {
        assertThat(Console.run("demo", "--port", "99999").err())
                .startsWith("--port: found 99999, expected a number from 1 to 65535, or 0 for any free one\n");
    }

    @Test
    void a_swap_in_a_variables_name_is_a_fault() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Main main = new Main(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of("JIANBAO_PUSH_BRUST", "1"));
        assertThat(main.run("articles")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("did you mean JIANBAO_PUSH_BURST?");
    }

    @Test
    void wrong_settings_are_listed_with_exit_code_2() {
        Console wrong = Console.run("articles", "--set", "push.burst=many", "--set", "acess=open");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).isEqualTo("""
                        --set  push.burst  found "many", expected a number from 1 to 1000
                        --set  acess       found an unknown key, expected a known one; did you mean access?
                        """);
    }

    @Test
    void the_common_options_stand_before_or_behind_the_command() throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "access: nobody\n");
        assertThat(Console.run("--config", file.toString(), "articles").err()).contains("my.yaml:1");
        assertThat(Console.run("articles", "--config", file.toString()).err()).contains("my.yaml:1");
    }

    @Test
    void a_reader_who_closes_the_pipe_early_ends_the_work_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(failing("Broken pipe"), err)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_a_failure() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(run(failing("No space left on device"), err)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    private static int run(OutputStream out, OutputStream err) {
        return new Main(InputStream.nullInputStream(), out, err, Map.of()).run("articles", "--json", "none");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
