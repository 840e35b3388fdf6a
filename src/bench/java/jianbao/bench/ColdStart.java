package jianbao.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What the first document costs a fresh process: medians, in processes started one after the other. */
final class ColdStart {
    private static final int PROCESSES = 10;

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Path jar;
    private final String text;

    ColdStart(Path jar, String text) {
        this.jar = jar;
        this.text = text;
    }

    /** The first call in a JVM that runs already. */
    Duration firstCall() throws IOException {
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), FirstDocument.class.getName());
        return median(() -> Long.parseLong(answer(command, text)));
    }

    /** From the start of the program to its first answer. */
    Duration program() throws IOException {
        List<String> command = List.of(java, "-jar", jar.toString(), "summarize", "--jsonl");
        String line = new JsonMapper().writeValueAsString(Map.of("text", text)) + "\n";
        return median(() -> {
            long start = System.nanoTime();
            answer(command, line);
            return System.nanoTime() - start;
        });
    }

    /** The first line that a process writes. */
    private static String answer(List<String> command, String input) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("no answer from " + command);
            }
            return line;
        }
    }

    private static Duration median(Measurement measurement) throws IOException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            nanos.add(measurement.nanos());
        }
        LongStream sorted = nanos.stream().mapToLong(Long::longValue).sorted();
        return Duration.ofNanos(sorted.skip(PROCESSES / 2).findFirst().orElseThrow());
    }

    private interface Measurement {
        long nanos() throws IOException;
    }
}
