package jianbao.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were not written by a friend. */
class YamlTextTest {
    @TempDir
    private Path folder;

    @Test
    void broken_yaml_names_the_line() throws IOException {
        assertThat(faults("a: 1\nb: [1\nc: 2\n")).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.found()).startsWith("broken YAML (");
        });
    }

    static List<String> hostile() {
        return List.of(
                "- a list",
                "just words",
                "[".repeat(100_000),
                "{a: ".repeat(10_000),
                "feeds: &a [*a, *a]",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
                "--- \na: 1\n---\nb: 2\n",
                "a: !!java.net.URL [http://localhost]",
                "feeds: [!!javax.script.ScriptEngineManager {}]",
                "? [a, b]\n: c\n",
                "<<: {access: owners}",
                "access: \u0001",
                "x".repeat(300_000),
                "a: b\n".repeat(50_000),
                "\t: \t");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_stands_in_the_file_is_told_as_faults_in_bounded_time(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("hostile.yaml"), yaml);
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> faults(file))).isNotEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("gbk.yaml"), new byte[] {'a', ':', ' ', (byte) 0xD6, (byte) 0xD0});
        assertThat(faults(file))
                .singleElement()
                .satisfies(fault -> assertThat(fault.found()).contains("UTF-8"));
    }

    @Test
    void a_folder_is_no_settings_file() {
        assertThat(faults(folder)).hasSize(1);
    }

    @Test
    void a_byte_order_mark_is_skipped() throws IOException {
        Path file = Files.write(folder.resolve("bom.yaml"), "\uFEFFpush.burst: 9".getBytes(StandardCharsets.UTF_8));
        assertThat(Settings.load(file, Map.of(), List.of()).push().burst()).isEqualTo(9);
    }

    private List<Fault> faults(String yaml) throws IOException {
        return faults(Files.writeString(folder.resolve("broken.yaml"), yaml));
    }

    private static List<Fault> faults(Path file) {
        return catchThrowableOfType(ConfigException.class, () -> Settings.load(file, Map.of(), List.of()))
                .faults();
    }
}
