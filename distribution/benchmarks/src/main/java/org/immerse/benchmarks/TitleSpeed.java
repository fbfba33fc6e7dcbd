package org.immerse.benchmarks;

import org.openjdk.jmh.util.Statistics;

/** Title search as one types. */
final class TitleSpeed implements Measure {
    private static final double GOAL_MS = 2;

    @Override
    public String id() {
        return "P8";
    }

    @Override
    public String title() {
        return "Title search as one types, 50,000 labels";
    }

    @Override
    public Outcome run(Bench bench) {
        if (Data.folder("esco").isEmpty()) {
            return new Outcome().note("Needs the folder esco of the shared data.");
        }
        Statistics times = bench.jmh(TitleBenchmark.class)
                .iterator()
                .next()
                .getPrimaryResult()
                .getStatistics();
        return new Outcome()
                .atMost("p99_ms", times.getPercentile(99), GOAL_MS)
                .figure("p50_ms", times.getPercentile(50))
                .figure("mean_ms", times.getMean())
                .figure("labels", TitleBenchmark.LABELS)
                .note(
                        "Labels of ESCO in Spanish, Italian and English; the beginning of a label is typed, one in five misspelt.");
    }
}
