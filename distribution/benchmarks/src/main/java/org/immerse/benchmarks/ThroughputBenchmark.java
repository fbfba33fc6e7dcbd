package org.immerse.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The ten best of 100,000 offers for 10,000 people, by two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@SuppressWarnings("NullAway.Init") // JMH calls load() first
public class ThroughputBenchmark {
    private static final int PEOPLE = 10_000;
    private static final int THREADS = 2;

    private final List<List<Need>> shares = new ArrayList<>();
    private EngineMarket engine = new EngineMarket();
    private LuceneMarket lucene;
    private ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** What is done for one person. */
    private interface Work {
        Object done(Need person) throws IOException;
    }

    /** Makes the data and both indexes. */
    @Setup
    public void load() throws IOException {
        JobMarket market = new JobMarket(RankingBenchmark.SEED);
        List<Offer> offers = market.offers(RankingBenchmark.OFFERS);
        List<Need> people = market.people(PEOPLE);
        for (int i = 0; i < THREADS; i++) {
            shares.add(people.subList(i * PEOPLE / THREADS, (i + 1) * PEOPLE / THREADS));
        }
        engine.close();
        engine = new EngineMarket(JobMarket.model(), offers);
        lucene = new LuceneMarket(offers);
    }

    /** Ends them. */
    @TearDown
    public void close() throws IOException {
        engine.close();
        lucene.close();
        threads.shutdown();
    }

    private void forAll(Blackhole hole, Work work) throws InterruptedException, ExecutionException {
        List<Future<?>> running = new ArrayList<>();
        for (List<Need> share : shares) {
            running.add(threads.submit(() -> {
                for (Need person : share) {
                    hole.consume(work.done(person));
                }
                return true;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
    }

    /** By the engine. */
    @Benchmark
    public void engine(Blackhole hole) throws InterruptedException, ExecutionException {
        forAll(hole, person -> engine.matching().best(JobMarket.ID, person, RankingBenchmark.LIMIT));
    }

    /** By the engine, with the reasons of all ten. */
    @Benchmark
    public void reasons(Blackhole hole) throws InterruptedException, ExecutionException {
        forAll(hole, person -> engine.matching().rank(JobMarket.ID, person, RankingBenchmark.LIMIT));
    }

    /** By Lucene. */
    @Benchmark
    public void lucene(Blackhole hole) throws InterruptedException, ExecutionException {
        forAll(hole, person -> lucene.best(LuceneMarket.query(person), RankingBenchmark.LIMIT));
    }
}
