package org.immerse.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;

/** P2: two threads beside Lucene, without and with reasons. */
final class Throughput implements Measure {
    private static final double GOAL_LUCENE = 8;
    private static final double GOAL_REASONS = 3;

    @Override
    public String id() {
        return "P2";
    }

    @Override
    public String title() {
        return "10,000 people x 100,000 offers, two threads, without and with reasons";
    }

    @Override
    public Outcome run(Bench bench) {
        Collection<RunResult> results = bench.jmh(ThroughputBenchmark.class);
        double engine = Bench.score(results, "engine");
        double reasons = Bench.score(results, "reasons");
        double lucene = Bench.score(results, "lucene");
        return new Outcome()
                .atLeast("ratio_to_lucene", lucene / engine, GOAL_LUCENE)
                .atMost("ratio_with_reasons", reasons / engine, GOAL_REASONS)
                .figure("engine_ms", engine)
                .figure("reasons_ms", reasons)
                .figure("lucene_ms", lucene)
                .figure("seed", RankingBenchmark.SEED)
                .note(
                        "Data as in P1; Lucene has two threads too. Reasons are those of all ten offers: outcomes, points, texts with "
                                + "what is there and what is missing; names are put into the reader's language when a text is shown.");
    }
}
