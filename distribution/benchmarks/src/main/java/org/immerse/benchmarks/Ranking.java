package org.immerse.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Scored;
import org.openjdk.jmh.results.RunResult;

/** P1: how fast one thread ranks, beside Lucene and SPARQL, with the same scores. */
final class Ranking implements Measure {
    private static final double GOAL_LUCENE = 8;
    private static final double GOAL_SPARQL = 1_000;

    @Override
    public String id() {
        return "P1";
    }

    @Override
    public String title() {
        return "2,000 people x 100,000 offers, filtered top 10, one thread";
    }

    @Override
    public Outcome run(Bench bench) throws IOException {
        Outcome outcome = new Outcome();
        compareScores(outcome);
        Collection<RunResult> results = bench.jmh(RankingBenchmark.class);
        double engine = Bench.score(results, "engine") / RankingBenchmark.PEOPLE;
        double lucene = Bench.score(results, "lucene") / RankingBenchmark.PEOPLE;
        double sparql = Bench.score(results, "sparql") / RankingBenchmark.FEW_PEOPLE;
        return outcome.atLeast("ratio_to_lucene", lucene / engine, GOAL_LUCENE)
                .atLeast("ratio_to_sparql", sparql / engine, GOAL_SPARQL)
                .figure("engine_us_per_person", engine)
                .figure("lucene_us_per_person", lucene)
                .figure("sparql_us_per_person", sparql)
                .figure("seed", RankingBenchmark.SEED)
                .note(
                        "Offers ask for 5 to 12 of 13,900 skills (Zipf, exponent 1), are in one of 52 provinces and ask for one of 4 "
                                + "languages; people have 8 to 20 skills worth 1 to 5, and speak 1 to 3 languages. Each query is made "
                                + "anew. The engine also counts all offers that meet the musts; Lucene (one segment, memory-mapped, "
                                + "with the vector module, no query cache) stops counting at 10; SPARQL (Jena in memory) ranks "
                                + RankingBenchmark.FEW_PEOPLE + " of the people.");
    }

    private static void compareScores(Outcome outcome) throws IOException {
        RankingBenchmark market = new RankingBenchmark();
        market.load();
        int sameAsLucene = 0;
        for (Need person : market.people) {
            sameAsLucene += isSame(lucene(market, person), engine(market, person)) ? 1 : 0;
        }
        int sameAsSparql = 0;
        for (Need person : market.people.subList(0, RankingBenchmark.FEW_PEOPLE)) {
            sameAsSparql += isSame(sparql(market, person), engine(market, person)) ? 1 : 0;
        }
        market.close();
        outcome.holds("same_top_10_scores_as_lucene", sameAsLucene == market.people.size())
                .holds("same_top_10_scores_as_sparql", sameAsSparql == RankingBenchmark.FEW_PEOPLE);
    }

    private static double[] engine(RankingBenchmark market, Need person) {
        double all = JobMarket.concepts(person.facts(), "skills").values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        List<Scored> best = market.matching()
                .best(JobMarket.ID, person, RankingBenchmark.LIMIT)
                .offers();
        return best.stream().mapToDouble(scored -> scored.exact() * all).toArray();
    }

    private static double[] lucene(RankingBenchmark market, Need person) throws IOException {
        ScoreDoc[] best = market.lucene().best(LuceneMarket.query(person), RankingBenchmark.LIMIT);
        double[] scores = new double[best.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = best[i].score;
        }
        return scores;
    }

    private static double[] sparql(RankingBenchmark market, Need person) {
        return market.sparql().best(person).stream()
                .mapToDouble(Integer::doubleValue)
                .toArray();
    }

    /** Weights are whole numbers: different scores differ by 1 at least. */
    private static boolean isSame(double[] one, double[] other) {
        boolean same = one.length == other.length;
        for (int i = 0; same && i < one.length; i++) {
            same = Math.abs(one[i] - other[i]) < 1e-6;
        }
        return same;
    }
}
