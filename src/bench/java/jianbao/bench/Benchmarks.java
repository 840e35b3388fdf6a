package jianbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs everything, one thing after the other, and prints one table. */
final class Benchmarks {
    /** Of each kind; with fewer, the compilers are still at work on a busy machine. */
    private static final int ITERATIONS = 5;

    private static final String CHINESE = "zh-byteai";
    private static final String ENGLISH = "en-cnndm";
    private static final List<Plan> PLANS = List.of(
            new Plan(CHINESE, "Jianbao, from cleaned blocks", JianbaoBenchmark.class, "fromBlocks"),
            new Plan(CHINESE, "Jianbao, from the text", JianbaoBenchmark.class, "fromText"),
            new Plan(CHINESE, "HanLP TextRankSentence", HanLpBenchmark.class, "fromText"),
            new Plan(ENGLISH, "Jianbao, from cleaned blocks", JianbaoBenchmark.class, "fromBlocks"),
            new Plan(ENGLISH, "Jianbao, from the text", JianbaoBenchmark.class, "fromText"));

    private final Path folder;
    private final TimeValue iteration;

    /** A row to come. */
    private record Plan(String set, String name, Class<?> type, String method) {}

    private Benchmarks(Path folder, TimeValue iteration) {
        this.folder = folder;
        this.iteration = iteration;
    }

    /** Takes the folder of the jar, in which JMH's own words go too, and the seconds of an iteration. */
    public static void main(String[] args) throws IOException, RunnerException {
        long millis = Math.round(1000 * Double.parseDouble(args[1]));
        new Benchmarks(Path.of(args[0]), TimeValue.milliseconds(millis)).run();
    }

    private void run() throws IOException, RunnerException {
        System.out.println(circumstances());
        List<Row> rows = new ArrayList<>();
        for (Plan plan : PLANS) {
            sayBegun(plan.name() + ", " + plan.set(), rows.size());
            rows.add(row(plan, "jmh-" + (rows.size() + 1) + ".txt"));
        }
        sayBegun("cold starts", rows.size());
        ColdStart cold = new ColdStart(typical(Document.of(CHINESE)));
        String starts = String.format(
                "%d ms: the first document in a plain JVM that is up%n"
                        + "%d ms: the first document that ./jianbao summarize --jsonl is given once it is up%n"
                        + "%d ms: the same from the start of the process to its answer%n",
                cold.firstCall().toMillis(),
                cold.firstLine().toMillis(),
                cold.program().toMillis());
        System.out.print(new Table(rows).print() + starts);
    }

    /** What the figures hang on; other processes on the machine make all of them worse. */
    private static String circumstances() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "JDK %s, one thread of %d processors, load before %.1f; documents: %s, %s",
                Runtime.version(),
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage(),
                Document.origin(CHINESE),
                Document.origin(ENGLISH));
    }

    private static void sayBegun(String what, int done) {
        System.err.printf("%d of %d: %s%n", done + 1, PLANS.size() + 1, what);
    }

    private Row row(Plan plan, String log) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(plan.type().getName() + "." + plan.method() + "$")
                .param("set", plan.set())
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(iteration)
                .measurementIterations(ITERATIONS)
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .output(folder.resolve(log).toString())
                .build();
        return Row.of(plan.set(), plan.name(), new Runner(options).runSingle());
    }

    /** The text of median length. */
    private static String typical(List<Document> documents) {
        return documents.stream()
                .map(Document::text)
                .sorted(Comparator.comparingInt(String::length))
                .skip(documents.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
