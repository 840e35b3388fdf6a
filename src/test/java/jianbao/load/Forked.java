package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The figures that a program told which ran in a process of its own, with two cores and little memory. */
record Forked(Properties told) {
    static final long MEGABYTE = 1024 * 1024;

    /** Runs it to its end; it must succeed. */
    static Forked run(Class<?> program, int megabytes, String... arguments) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".properties");
        try {
            Process process = start(program, megabytes, List.of(arguments))
                    .redirectOutput(said.toFile())
                    .start();
            assertThat(process.waitFor()).isZero();
            Properties told = new Properties();
            told.load(new StringReader(Files.readString(said, StandardCharsets.UTF_8)));
            return new Forked(told);
        } finally {
            Files.delete(said);
        }
    }

    /** Not started yet; what it says on its error output is ours. */
    static ProcessBuilder start(Class<?> program, int megabytes, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:ActiveProcessorCount=2",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    long number(String name) {
        return Long.parseLong(told.getProperty(name));
    }

    /** Those that contain that. */
    List<String> names(String pattern) {
        return told.stringPropertyNames().stream()
                .filter(Pattern.compile(pattern).asPredicate())
                .toList();
    }

    @Override
    public String toString() {
        return new TreeMap<>(told).toString();
    }

    /** Of a figure in bytes. */
    long megabytes(String name) {
        return number(name) / MEGABYTE;
    }
}
