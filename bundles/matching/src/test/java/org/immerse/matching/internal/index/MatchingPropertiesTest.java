package org.immerse.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.immerse.api.fact.Fact;
import org.immerse.api.matching.Best;
import org.immerse.api.matching.Criterion.Mode;
import org.immerse.api.matching.Improvement;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Ranking;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.matching.Scored;
import org.immerse.matching.internal.Model;
import org.immerse.matching.internal.Worlds;

/** What holds for every model, need and offer. */
class MatchingPropertiesTest {
    private static final int SOME = 40;
    /** More than two blocks. */
    private static final int MANY = 700;

    private static MatchingEngine filled(Model model, List<Offer> offers) {
        MatchingEngine engine = Engines.of(model);
        offers.forEach(offer -> engine.offerChanged(Model.ID, offer));
        return engine;
    }

    @Property(tries = 100)
    void pointsAddUp(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        MatchingEngine engine = Engines.of(model);
        Need need = world.need();
        for (Offer offer : world.offers(SOME)) {
            addsUp(engine.score(Model.ID, need, offer));
        }
        engine.stop();
    }

    private static void addsUp(Match match) {
        assertThat(match.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(match.score());
        assertThat(match.score()).isEqualTo((int) Math.round(match.exact() * 100));
        assertThat(match.reasons().stream().mapToInt(Reason::possible).sum())
                .isEqualTo(match.reasons().stream().allMatch(MatchingPropertiesTest::isInterest) ? 0 : 100);
        assertThat(match.reasons()).allSatisfy(reason -> {
            assertThat(reason.points()).isBetween(0, reason.possible());
            if (reason.outcome() == Outcome.UNKNOWN || reason.outcome() == Outcome.NOT) {
                assertThat(reason.points()).isZero();
            }
        });
    }

    /** It counts only beside others. */
    private static boolean isInterest(Reason reason) {
        return reason.criterion().equals("liked");
    }

    @Property(tries = 100)
    void improvementsComeTrue(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        List<Offer> offers = world.offers(10);
        MatchingEngine engine = filled(model, offers);
        Need need = world.need();
        for (Offer offer : offers) {
            int before =
                    engine.explain(Model.ID, need, offer.id()).orElseThrow().score();
            List<Improvement> improvements = engine.improvements(Model.ID, need, offer.id());
            assertThat(improvements)
                    .hasSizeLessThanOrEqualTo(5)
                    .isSortedAccordingTo(
                            Comparator.comparingInt(Improvement::gain).reversed());
            assertThat(improvements).allSatisfy(improvement -> {
                Match after = engine.score(Model.ID, new Need("", improvement.changed()), offer);
                assertThat(after.score()).isEqualTo(improvement.score());
                assertThat(improvement.gain()).isEqualTo(after.score() - before).isPositive();
                assertThat(improvement.changed().without(improvement.field()))
                        .isEqualTo(need.facts().without(improvement.field()));
            });
        }
        engine.stop();
    }

    @Property(tries = 100)
    void protectedFactsFlippedChangeNothing(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        MatchingEngine engine = filled(world.model(), world.offers(SOME));
        Need need = world.need();
        Ranking ranking = engine.rank(Model.ID, need, SOME);
        for (String field : MatchingModel.PROTECTED_FACTS) {
            Need other = new Need("other", need.facts().with(field, Fact.Concepts.of("flipped")));
            assertThat(engine.rank(Model.ID, other, SOME)).isEqualTo(ranking);
        }
        engine.stop();
    }

    @Property(tries = 100)
    void orderDoesNotDependOnHowOffersCame(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        List<Offer> offers = world.offers(SOME);
        Need need = world.need();
        MatchingEngine engine = filled(model, offers);
        List<Offer> shuffled = new ArrayList<>(offers);
        Collections.shuffle(shuffled, new Random(seed));
        MatchingEngine other = filled(model, shuffled);
        assertThat(other.rank(Model.ID, need, SOME)).isEqualTo(engine.rank(Model.ID, need, SOME));
        engine.stop();
        other.stop();
    }

    @Property(tries = 100)
    void aChangedIndexEqualsOneBuiltAnew(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        Random random = new Random(seed);
        MatchingEngine changed = Engines.of(model);
        Map<String, Offer> now = new TreeMap<>();
        for (int i = 0; i < SOME * 4; i++) {
            String id = "offer-" + random.nextInt(SOME);
            if (random.nextInt(3) == 0) {
                changed.offerRemoved(Model.ID, id);
                now.remove(id);
            } else {
                Offer offer = world.offer(id);
                changed.offerChanged(Model.ID, offer);
                now.put(id, offer);
            }
        }
        Need need = world.need();
        MatchingEngine built = filled(model, List.copyOf(now.values()));
        assertThat(changed.rank(Model.ID, need, 1000)).isEqualTo(built.rank(Model.ID, need, 1000));
        changed.stop();
        built.stop();
    }

    @Property(tries = 100)
    void aRankingIsEveryOfferThatMayBeShownInOrder(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        List<Offer> offers = world.offers(SOME);
        Need need = world.need();
        MatchingEngine engine = filled(model, offers);
        List<Match> expected = offers.stream()
                .map(offer -> engine.score(Model.ID, need, offer))
                .filter(match -> noMustFails(model, match))
                .sorted(Comparator.comparingDouble(Match::exact)
                        .reversed()
                        .thenComparing(match -> unknownMusts(model, match))
                        .thenComparing(match -> match.offer().fresh(), Comparator.reverseOrder())
                        .thenComparing(match -> match.offer().id()))
                .toList();
        Ranking whole = engine.rank(Model.ID, need, SOME);
        assertThat(whole.matches()).isEqualTo(expected);
        assertThat(whole.total()).isEqualTo(expected.size());
        List<Match> paged = new ArrayList<>();
        for (int offset = 0; offset < SOME; offset += 7) {
            paged.addAll(engine.rank(Model.ID, need, offer -> true, offset, 7).matches());
        }
        assertThat(paged).isEqualTo(expected);
        engine.stop();
    }

    @Property(tries = 60)
    void searchesAsItScoresOneByOneAlsoInManyBlocksAndAfterChanges(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        Model model = world.model();
        List<Offer> offers = world.offers(MANY);
        MatchingEngine engine = Engines.of(model, offers);
        Random random = new Random(seed);
        Map<String, Offer> now = new TreeMap<>();
        offers.forEach(offer -> now.put(offer.id(), offer));
        for (int i = 0; i < SOME; i++) {
            Offer offer = world.offer("offer-" + random.nextInt(MANY + SOME));
            engine.offerChanged(Model.ID, offer);
            now.put(offer.id(), offer);
        }
        for (int i = 0; i < 3; i++) {
            Need need = world.need();
            List<Match> expected = inOrder(model, engine, need, now.values());
            Best best = engine.best(Model.ID, need, 10);
            assertThat(best.total()).isEqualTo(expected.size());
            assertThat(best.offers())
                    .isEqualTo(expected.stream()
                            .limit(10)
                            .map(match -> new Scored(match.offer().id(), match.exact()))
                            .toList());
            assertThat(best.offers())
                    .extracting(Scored::score)
                    .isEqualTo(expected.stream().limit(10).map(Match::score).toList());
            assertThat(engine.rank(Model.ID, need, 10).matches())
                    .isEqualTo(expected.stream().limit(10).toList());
        }
        engine.stop();
    }

    private static List<Match> inOrder(Model model, MatchingEngine engine, Need need, Collection<Offer> offers) {
        return offers.stream()
                .map(offer -> engine.score(Model.ID, need, offer))
                .filter(match -> noMustFails(model, match))
                .sorted(Comparator.comparingDouble(Match::exact)
                        .reversed()
                        .thenComparing(match -> unknownMusts(model, match))
                        .thenComparing(match -> match.offer().fresh(), Comparator.reverseOrder())
                        .thenComparing(match -> match.offer().id()))
                .toList();
    }

    @Property(tries = 100)
    void explainsAnOfferAsItRanksIt(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        MatchingEngine engine = filled(world.model(), world.offers(SOME));
        Need need = world.need();
        assertThat(engine.rank(Model.ID, need, SOME).matches())
                .allSatisfy(match -> assertThat(
                                engine.explain(Model.ID, need, match.offer().id()))
                        .contains(match));
        engine.stop();
    }

    @Property(tries = 100)
    void interestIsNeverMoreThanAFifth(@ForAll long seed) {
        Worlds world = new Worlds(seed);
        MatchingEngine engine = filled(world.model(), world.offers(SOME));
        assertThat(engine.rank(Model.ID, world.need(), SOME).matches())
                .flatExtracting(Match::reasons)
                .filteredOn(reason -> reason.criterion().equals("liked"))
                .allSatisfy(reason -> assertThat(reason.possible()).isLessThanOrEqualTo(20));
        engine.stop();
    }

    private static boolean isMust(Model model, Reason reason) {
        return model.criteria().stream()
                .anyMatch(criterion -> criterion.id().equals(reason.criterion()) && criterion.mode() == Mode.MUST);
    }

    private static boolean noMustFails(Model model, Match match) {
        return match.reasons().stream().noneMatch(reason -> isMust(model, reason) && reason.outcome() == Outcome.NOT);
    }

    private static long unknownMusts(Model model, Match match) {
        return match.reasons().stream()
                .filter(reason -> isMust(model, reason) && reason.outcome() == Outcome.UNKNOWN)
                .count();
    }
}
