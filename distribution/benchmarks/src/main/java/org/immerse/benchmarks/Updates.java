package org.immerse.benchmarks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Scored;
import org.openjdk.jmh.results.RunResult;

/** P3: offers change while people are matched. */
final class Updates implements Measure {
    private static final double GOAL_RATE = 0.8;
    private static final int CHANGES = 1_000;

    @Override
    public String id() {
        return "P3";
    }

    @Override
    public String title() {
        return "200 offers a second change while P1 runs";
    }

    @Override
    public Outcome run(Bench bench) {
        Collection<RunResult> results = bench.jmh(UpdateBenchmark.class);
        double still = time(results, "0");
        double changing = time(results, "200");
        return new Outcome()
                .holds("next_query_sees_a_change", everyChangeIsSeen())
                .atLeast("rate_kept", still / changing, GOAL_RATE)
                .figure("still_us_per_person", still / RankingBenchmark.PEOPLE)
                .figure("changing_us_per_person", changing / RankingBenchmark.PEOPLE)
                .figure("seed", RankingBenchmark.SEED)
                .note("Data as in P1. For each of " + CHANGES
                        + " people an offer becomes exactly what they look for, which must be "
                        + "their best match in the next query, and then goes, which the next query must know too.");
    }

    private static double time(Collection<RunResult> results, String changes) {
        return results.stream()
                .filter(result -> changes.equals(result.getParams().getParam("changes")))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static boolean everyChangeIsSeen() {
        JobMarket market = new JobMarket(RankingBenchmark.SEED);
        List<Offer> offers = market.offers(RankingBenchmark.OFFERS);
        try (EngineMarket engine = new EngineMarket(JobMarket.model(), offers)) {
            return market.people(CHANGES).stream()
                    .allMatch(person -> isSeen(
                            engine.matching(),
                            person,
                            offers.get(Math.floorMod(person.id().hashCode(), offers.size()))));
        }
    }

    private static boolean isSeen(Matching matching, Need person, Offer offer) {
        String language = JobMarket.concepts(person.facts(), "languages")
                .keySet()
                .iterator()
                .next();
        Offer ideal = new Offer(
                offer.id(),
                Instant.MAX,
                person.facts().without("languages").with("language", Fact.Concepts.of(language)));
        matching.offerChanged(JobMarket.ID, ideal);
        Scored first = best(matching, person);
        matching.offerRemoved(JobMarket.ID, offer.id());
        Scored then = best(matching, person);
        matching.offerChanged(JobMarket.ID, offer);
        return first.equals(new Scored(offer.id(), 1)) && !then.offer().equals(offer.id());
    }

    private static Scored best(Matching matching, Need person) {
        return matching.best(JobMarket.ID, person, 1).offers().getFirst();
    }
}
