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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/** What the first document costs a fresh process: medians, in processes started one after the other. */
final class ColdStart {
    private static final int PROCESSES = 10;

    /** A program that waits for input does not say so; by then it does, also where it is slow. */
    private static final Duration UP = Duration.ofSeconds(2);

    private static final List<String> JIANBAO = List.of("./jianbao", "summarize", "--jsonl");

    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final String text;

    ColdStart(String text) {
        this.text = text;
    }

    /** The first call in a plain JVM that runs already: no class was loaded before. */
    Duration firstCall() throws IOException {
        List<String> command =
                List.of(java, "-cp", System.getProperty("java.class.path"), FirstDocument.class.getName());
        return median(() -> Long.parseLong(answer(start(command), text)));
    }

    /** The first line that the program is given, once it is up, to its answer. */
    Duration firstLine() throws IOException {
        // Once unmeasured: it makes the archive of classes.
        answer(start(JIANBAO), line());
        return median(() -> {
            Process process = start(JIANBAO);
            LockSupport.parkNanos(UP.toNanos());
            return nanos(process);
        });
    }

    /** From the start of the program to its first answer. */
    Duration program() throws IOException {
        return median(() -> {
            long start = System.nanoTime();
            answer(start(JIANBAO), line());
            return System.nanoTime() - start;
        });
    }

    private long nanos(Process process) throws IOException {
        long start = System.nanoTime();
        answer(process, line());
        return System.nanoTime() - start;
    }

    private String line() throws IOException {
        return new JsonMapper().writeValueAsString(Map.of("text", text)) + "\n";
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The first line that a process writes. */
    private static String answer(Process process, String input) throws IOException {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            if (line == null) {
                throw new IOException("no answer from " + process.info());
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
