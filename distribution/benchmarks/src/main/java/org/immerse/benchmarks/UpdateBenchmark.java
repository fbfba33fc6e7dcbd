package org.immerse.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The ranking of P1 while another thread changes offers, or none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class UpdateBenchmark {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private List<Need> people = List.of();
    private EngineMarket engine = new EngineMarket();
    private Thread writer = Thread.ofPlatform().unstarted(() -> {});

    /** How many offers change in a second. */
    @Param({"0", "200"})
    int changes;

    /** Makes the data and the index, and begins to change offers. */
    @Setup
    public void load() {
        JobMarket market = new JobMarket(RankingBenchmark.SEED);
        List<Offer> offers = market.offers(RankingBenchmark.OFFERS);
        people = market.people(RankingBenchmark.PEOPLE);
        engine.close();
        engine = new EngineMarket(JobMarket.model(), offers);
        List<String> ids = offers.stream().map(Offer::id).toList();
        writer = Thread.ofPlatform().name("changes").start(() -> change(market, ids));
    }

    private void change(JobMarket market, List<String> ids) {
        Matching matching = engine.matching();
        for (int i = 0; changes > 0 && !stopped.get(); i = (i + 1) % ids.size()) {
            matching.offerChanged(JobMarket.ID, market.offer(ids.get(i)));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / changes);
        }
    }

    /** Ends them. */
    @TearDown
    public void close() throws InterruptedException {
        stopped.set(true);
        writer.join();
        engine.close();
    }

    /** All people. */
    @Benchmark
    public void engine(Blackhole hole) {
        for (Need person : people) {
            hole.consume(engine.matching().best(JobMarket.ID, person, RankingBenchmark.LIMIT));
        }
    }
}
