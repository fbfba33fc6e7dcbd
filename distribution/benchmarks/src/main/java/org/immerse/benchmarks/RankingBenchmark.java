package org.immerse.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.immerse.api.matching.Matching;
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

/** The ten best of 100,000 offers for every person, one after the other, by the engine and by its peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@SuppressWarnings("NullAway.Init") // JMH calls load() first
public class RankingBenchmark {
    static final long SEED = 20_270_101;
    static final int OFFERS = 100_000;
    static final int PEOPLE = 2_000;
    static final int LIMIT = 10;
    /** SPARQL takes too long for all. */
    static final int FEW_PEOPLE = 20;

    List<Need> people = List.of();
    private EngineMarket engine = new EngineMarket();
    private LuceneMarket lucene;
    private SparqlMarket sparql = new SparqlMarket(List.of());

    /** Makes the data and the three indexes. */
    @Setup
    public void load() throws IOException {
        JobMarket market = new JobMarket(SEED);
        List<Offer> offers = market.offers(OFFERS);
        people = market.people(PEOPLE);
        engine.close();
        engine = new EngineMarket(JobMarket.model(), offers);
        lucene = new LuceneMarket(offers);
        sparql = new SparqlMarket(offers);
    }

    /** Ends them. */
    @TearDown
    public void close() throws IOException {
        engine.close();
        lucene.close();
    }

    Matching matching() {
        return engine.matching();
    }

    LuceneMarket lucene() {
        return lucene;
    }

    SparqlMarket sparql() {
        return sparql;
    }

    /** All people, by the engine. */
    @Benchmark
    public void engine(Blackhole hole) {
        for (Need person : people) {
            hole.consume(matching().best(JobMarket.ID, person, LIMIT));
        }
    }

    /** All people, by Lucene. */
    @Benchmark
    public void lucene(Blackhole hole) throws IOException {
        for (Need person : people) {
            hole.consume(lucene.best(LuceneMarket.query(person), LIMIT));
        }
    }

    /** Some people, by SPARQL. */
    @Benchmark
    @Warmup(iterations = 2, time = 4)
    @Measurement(iterations = 2, time = 4)
    public void sparql(Blackhole hole) {
        for (Need person : people.subList(0, FEW_PEOPLE)) {
            hole.consume(sparql.best(person));
        }
    }
}
