package org.immerse.benchmarks;

import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Offer;

/** P4: what the heap holds more of once the index is full. */
final class Memory implements Measure {
    private static final int OFFERS = 100_000;
    private static final int PEOPLE = 10_000;
    private static final double GOAL = 64;
    private static final double MEBIBYTE = 1 << 20;
    private static final int ROUNDS = 4;
    private static final long PAUSE = 200_000_000;

    @Override
    public String id() {
        return "P4";
    }

    @Override
    public String title() {
        return "memory of 100,000 offers and 10,000 people in the index";
    }

    @Override
    public Outcome run(Bench bench) {
        JobMarket market = new JobMarket(RankingBenchmark.SEED);
        EngineMarket engine = new EngineMarket();
        long before = used();
        engine.load(JobMarket.model(), () -> Stream.generate(market::offer).limit(OFFERS));
        long withOffers = used();
        engine.load(
                PEOPLE_MODEL,
                () -> IntStream.range(0, PEOPLE)
                        .mapToObj(i -> new Offer("person-" + i, Instant.EPOCH, market.person())));
        long all = used();
        engine.close();
        return new Outcome()
                .atMost("index_mib", (all - before) / MEBIBYTE, GOAL)
                .figure("offers_mib", (withOffers - before) / MEBIBYTE)
                .figure("people_mib", (all - withOffers) / MEBIBYTE)
                .figure("seed", RankingBenchmark.SEED)
                .note(
                        "Used heap after full collections, before and after loading: columns, postings, the offers themselves with ids "
                                + "and all facts (packed), and the dictionary of IRIs. Offers are made while they are loaded, so that "
                                + "nothing else holds them. People are indexed by a second model, for employers who look for people.");
    }

    private static final MatchingModel PEOPLE_MODEL = new MatchingModel() {
        @Override
        public String id() {
            return "job-market-people";
        }

        @Override
        public List<Criterion> criteria() {
            return List.of(
                    new Criterion.ConceptOverlap("skills", "skills", "skills", SHOULD, 1, OFFER_TO_NEED),
                    new Criterion.ConceptOverlap("province", "province", "province", MUST, 0, OFFER_TO_NEED),
                    new Criterion.ConceptOverlap("language", "language", "languages", MUST, 0, NEED_TO_OFFER));
        }
    };

    private static long used() {
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
            LockSupport.parkNanos(PAUSE);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
