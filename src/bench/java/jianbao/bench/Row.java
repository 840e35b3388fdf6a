package jianbao.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What was measured of one benchmark in one thread.
 *
 * @param set the documents
 * @param name who did what
 * @param perSecond documents: one by the mean time
 * @param cpu in milliseconds a document, like the next three
 * @param allocated bytes a document
 */
record Row(
        String set, String name, double perSecond, double cpu, double p50, double p99, double p999, double allocated) {
    /** From a run that sampled times in milliseconds, with both profilers. */
    static Row of(String set, String name, RunResult run) {
        Statistics millis = run.getPrimaryResult().getStatistics();
        return new Row(
                set,
                name,
                1000 / millis.getMean(),
                secondary(run, CpuTime.LABEL),
                millis.getPercentile(50),
                millis.getPercentile(99),
                millis.getPercentile(99.9),
                secondary(run, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult run, String label) {
        return run.getSecondaryResults().get(label).getScore();
    }
}
