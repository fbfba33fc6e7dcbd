package org.immerse.matching.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.immerse.api.matching.Criterion.Direction.NEED_TO_OFFER;
import static org.immerse.api.matching.Criterion.Direction.OFFER_TO_NEED;
import static org.immerse.api.matching.Criterion.Mode.MUST;
import static org.immerse.api.matching.Criterion.Mode.SHOULD;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Best;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Matching;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.matching.Reason;
import org.immerse.api.matching.Reason.Outcome;
import org.immerse.api.matching.Scored;
import org.immerse.api.text.ProblemException;
import org.immerse.api.value.GeoPoint;
import org.immerse.matching.internal.FewConcepts;
import org.immerse.matching.internal.Model;
import org.immerse.matching.internal.criterion.Taxonomy;
import org.immerse.matching.internal.model.CompiledModel;
import org.immerse.matching.internal.store.Dictionary;
import org.junit.jupiter.api.Test;

class MatchingEngineTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Criterion SKILLS =
            new Criterion.ConceptOverlap("skills", "skills", "skills", SHOULD, 3, OFFER_TO_NEED);
    private static final Criterion LANGUAGES =
            new Criterion.LevelAtLeast("languages", "languages", "languages", MUST, 1, OFFER_TO_NEED);
    private static final Criterion WISH =
            new Criterion.ConceptNearness("wish", "wished", "work", SHOULD, 1, NEED_TO_OFFER, 2);

    private static Offer offer(String id, Instant fresh, Facts facts) {
        return new Offer(id, fresh, facts);
    }

    private static Offer offer(String id, Facts facts) {
        return offer(id, NOW, facts);
    }

    private static Need need(Facts facts) {
        return new Need("person", facts);
    }

    private static List<String> ids(MatchingEngine engine, Need need) {
        return engine.rank(Model.ID, need, 100).matches().stream()
                .map(match -> match.offer().id())
                .toList();
    }

    private static Fact.Place place(double latitude, double longitude) {
        return new Fact.Place(List.of(new GeoPoint(latitude, longitude)), OptionalDouble.empty(), false, "");
    }

    private static Facts languages(int es) {
        return Facts.NONE.with("languages", new Fact.Levels(Map.of("es", es)));
    }

    @Test
    void leavesOutWhatMissesAMustAndKeepsWhatIsUnknown() {
        MatchingEngine engine = Engines.of(
                Model.of(LANGUAGES, SKILLS), List.of(offer("low", languages(1)), offer("high", languages(3))));
        assertThat(ids(engine, need(languages(2)))).containsExactly("low");
        assertThat(ids(engine, need(Facts.NONE))).containsExactly("high", "low");
        assertThat(engine.rank(Model.ID, need(Facts.NONE), 10).matches())
                .allSatisfy(match ->
                        assertThat(match.reasons().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN));
        engine.stop();
    }

    @Test
    void leavesOutWhatANeedInsistsOnAndKeepsScores() {
        Criterion distance = new Criterion.DistanceWithin("distance", "place", "place", SHOULD, 1, 30);
        Facts madrid = Facts.NONE.with("place", place(40.4168, -3.7038));
        Facts valencia = Facts.NONE.with("place", place(39.4699, -0.3763));
        MatchingEngine engine = Engines.of(
                Model.of(distance, SKILLS),
                List.of(offer("far", valencia), offer("near", madrid), offer("somewhere", Facts.NONE)));

        Need free = new Need("person", madrid);
        Need strict = new Need("person", madrid, Set.of("distance"));

        assertThat(ids(engine, free)).containsExactly("near", "far", "somewhere");
        assertThat(ids(engine, strict)).containsExactly("near", "somewhere");
        assertThat(engine.rank(Model.ID, strict, 10).total()).isEqualTo(2);
        assertThat(engine.best(Model.ID, strict, 1).offers())
                .isEqualTo(engine.best(Model.ID, free, 1).offers());
        engine.stop();
    }

    @Test
    void explainsAlsoWhatMissesAMust() {
        MatchingEngine engine = Engines.of(Model.of(LANGUAGES), List.of(offer("high", languages(3))));
        Match match = engine.explain(Model.ID, need(languages(2)), "high").orElseThrow();
        assertThat(match.score()).isZero();
        assertThat(match.reasons().getFirst().outcome()).isEqualTo(Outcome.NOT);
        assertThat(engine.explain(Model.ID, need(languages(2)), "no-such")).isEmpty();
        assertThat(engine.improvements(Model.ID, need(languages(2)), "no-such")).isEmpty();
        engine.stop();
    }

    @Test
    void breaksTiesByUnknownMustsThenFreshnessThenId() {
        Criterion filter = new Criterion.FlagRequired("car", "car", "car", MUST, 0, OFFER_TO_NEED);
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        MatchingEngine engine = Engines.of(
                Model.of(SKILLS, filter),
                List.of(
                        offer("unknown", NOW.plusSeconds(9), skills.with("car", new Fact.Flag(true))),
                        offer("b", skills),
                        offer("a", skills),
                        offer("fresh", NOW.plusSeconds(1), skills)));
        assertThat(ids(engine, need(skills))).containsExactly("fresh", "a", "b", "unknown");
        engine.stop();
    }

    @Test
    void scoresNothingWhereNothingIsAsked() {
        MatchingEngine engine = Engines.of(Model.of(SKILLS), List.of(offer("plain", Facts.NONE)));
        Match match = engine.rank(Model.ID, need(Facts.NONE), 1).matches().getFirst();
        assertThat(match.score()).isZero();
        assertThat(match.reasons()).isEmpty();
        engine.stop();
    }

    @Test
    void combinesBothSidesByTheHarmonicMean() {
        Facts person =
                Facts.NONE.with("skills", Fact.Concepts.of("cutting")).with("wished", Fact.Concepts.of("grill-cook"));
        Offer job = offer(
                "job",
                Facts.NONE
                        .with("skills", Fact.Concepts.of("cutting", "grilling"))
                        .with("work", Fact.Concepts.of("grill-cook")));
        MatchingEngine engine = Engines.of(Model.of(SKILLS, WISH).bothWays());
        Match match = engine.score(Model.ID, need(person), job);
        assertThat(match.exact()).isCloseTo(2 * 0.5 * 1 / 1.5, within(1e-12));
        assertThat(match.reasons()).extracting(Reason::possible).containsExactly(50, 50);
        assertThat(match.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(67);
        Match oneSide = engine.score(Model.ID, need(person.without("wished")), job);
        assertThat(oneSide.exact()).isCloseTo(0.5, within(1e-12));
        engine.stop();
    }

    @Test
    void appliesTheCallersFilterAndPages() {
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        MatchingEngine engine =
                Engines.of(Model.of(SKILLS), List.of(offer("a", skills), offer("b", skills), offer("c", skills)));
        var page = engine.rank(Model.ID, need(skills), offer -> !"a".equals(offer.id()), 1, 1);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.matches()).extracting(match -> match.offer().id()).containsExactly("c");
        for (int limit : new int[] {0, 1001}) {
            assertThatThrownBy(() -> engine.rank(Model.ID, need(skills), limit)).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> engine.rank(Model.ID, need(skills), offer -> true, -1, 5))
                .isInstanceOf(ProblemException.class);
        engine.stop();
    }

    @Test
    void refusesAModelThatReadsAProtectedFactUntilItsGroundIsDeclared() {
        Model model = Model.of(new Criterion.FlagRequired("women", "gender", "women", MUST, 1, OFFER_TO_NEED));
        MatchingEngine engine = Engines.of(model);
        assertThat(engine.models()).isEmpty();
        assertThatThrownBy(() -> engine.rank(Model.ID, need(Facts.NONE), 1))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(ProblemException.Kind.UNAVAILABLE);
                    assertThat(problem.text().key()).isEqualTo("matching.problem.refused");
                });
        engine.offerChanged(Model.ID, offer("a", Facts.NONE));
        engine.removeModel(model);
        LawfulGround ground = new LawfulGround("women", "gender", "house.ground", "Law 1/2004");
        engine.addModel(model.on(ground));
        assertThat(engine.models()).containsExactly(Model.ID);
        assertThat(engine.grounds(Model.ID)).containsExactly(ground);
        engine.stop();
    }

    @Test
    void knowsOnlyPublishedModels() {
        MatchingEngine engine = Engines.of(Model.of(SKILLS));
        assertThatThrownBy(() -> engine.rank("no-such", need(Facts.NONE), 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemException.Kind.NOT_FOUND));
        engine.stop();
    }

    @Test
    void letsTheSecondModelOfANameWaitForTheFirstToGo() {
        Model first = Model.of(SKILLS);
        Model second = Model.of(LANGUAGES);
        MatchingEngine engine = Engines.of(first);
        engine.addModel(second);
        assertThat(engine.model(Model.ID)).isSameAs(first);
        assertThat(engine.states()).hasSize(2);
        engine.removeModel(first);
        assertThat(engine.model(Model.ID)).isSameAs(second);
        engine.removeModel(second);
        assertThat(engine.states()).isEmpty();
        engine.stop();
    }

    @Test
    void preparesOffersAnewWhereTheTaxonomiesChange() {
        FewConcepts concepts = FewConcepts.kitchen();
        MatchingEngine engine = Engines.of(concepts, Model.of(WISH));
        engine.addSource(Engines.source(
                sink -> sink.accept(offer("job", Facts.NONE.with("work", Fact.Concepts.of("barista"))))));
        Engines.awaitComplete(engine);
        Need waiter = need(Facts.NONE.with("wished", Fact.Concepts.of("waiters")));
        assertThat(engine.rank(Model.ID, waiter, 1).matches().getFirst().score())
                .isZero();
        concepts.add("occupation", "barista", "barista", -1, "waiters");
        assertThat(engine.rank(Model.ID, waiter, 1).complete()).isFalse();
        Engines.awaitComplete(engine);
        assertThat(engine.rank(Model.ID, waiter, 1).matches().getFirst().score())
                .isEqualTo(100);
        engine.stop();
    }

    @Test
    void showsTheLawfulGroundWithTheReasonThatNeedsIt() {
        LawfulGround ground = new LawfulGround("women", "gender", "house.ground", "Law 1/2004");
        MatchingEngine engine = Engines.of(
                Model.of(SKILLS, new Criterion.FlagRequired("women", "gender", "women", MUST, 1, OFFER_TO_NEED))
                        .on(ground));
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        Offer house = offer("house", skills.with("women", new Fact.Flag(true)));
        Match match = engine.score(Model.ID, need(skills.with("gender", new Fact.Flag(true))), house);
        assertThat(match.reasons()).extracting(Reason::grounds).containsExactly(List.of(), List.of(ground));
        engine.stop();
    }

    @Test
    void letsInterestCountAFifthAtMostAndOnlyBesideOthers() {
        Criterion.Interest interest = new Criterion.Interest("liked", "liked", List.of("work"), 100);
        MatchingEngine engine = Engines.of(Model.of(interest, SKILLS));
        Facts liked = Facts.NONE.with("liked", Fact.Concepts.of("cooks"));
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        Offer job = offer("job", skills.with("work", Fact.Concepts.of("cooks")));
        Match both = engine.score(Model.ID, need(liked.with("skills", Fact.Concepts.of("none"))), job);
        assertThat(both.reasons()).extracting(Reason::points).containsExactly(20, 0);
        assertThat(both.exact()).isCloseTo(0.2, within(1e-12));
        Match alone =
                engine.score(Model.ID, need(liked), offer("other", job.facts().without("skills")));
        assertThat(alone.score()).isZero();
        assertThat(alone.reasons()).extracting(Reason::possible).containsExactly(0);
        engine.stop();
    }

    @Test
    void letsInterestCountItsOwnWeightWhereThatIsLess() {
        Criterion.Interest interest = new Criterion.Interest("liked", "liked", List.of("work"), 0.75);
        MatchingEngine engine = Engines.of(Model.of(SKILLS, interest));
        Facts facts = Facts.NONE.with("skills", Fact.Concepts.of("cutting")).with("work", Fact.Concepts.of("cooks"));
        Need need = need(facts.with("liked", Fact.Concepts.of("waiters")));
        Match match = engine.score(Model.ID, need, offer("job", facts));
        assertThat(match.reasons()).extracting(Reason::possible).containsExactly(80, 20);
        Need often = need(facts.with("liked", Fact.Concepts.of("cooks")));
        assertThat(engine.score(Model.ID, often, offer("job", facts)).score()).isEqualTo(100);
        engine.stop();
    }

    @Test
    void listsWithoutReasonsInTheSameOrder() {
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        MatchingEngine engine = Engines.of(
                Model.of(SKILLS),
                List.of(
                        offer("half", Facts.NONE.with("skills", Fact.Concepts.of("cutting", "grilling"))),
                        offer("whole", skills),
                        offer("none", Facts.NONE.with("skills", Fact.Concepts.of("grilling")))));
        assertThat(engine.best(Model.ID, need(skills), 2))
                .isEqualTo(new Best(List.of(new Scored("whole", 1), new Scored("half", 0.5)), 3, true));
        assertThat(engine.best(Model.ID, need(skills), offer -> !"whole".equals(offer.id()), 1, 5))
                .isEqualTo(new Best(List.of(new Scored("none", 0)), 2, true));
        assertThatThrownBy(() -> engine.best(Model.ID, need(skills), 0)).isInstanceOf(ProblemException.class);
        engine.stop();
    }

    @Test
    void forgetsSlotsOfOffersThatWentAndKeepsTheRest() {
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        ModelIndex index = new ModelIndex(compiled(Model.of(SKILLS)));
        for (int i = 0; i < 1500; i++) {
            index.put(offer("offer-" + i % 10, skills));
        }
        assertThat(index.isSparse()).isTrue();
        Snapshot before = index.snapshot();
        index.tidy();
        assertThat(index.isSparse()).isFalse();
        assertThat(index.snapshot().slots()).isEqualTo(10);
        assertThat(index.size()).isEqualTo(10);
        assertThat(before.slots()).isEqualTo(1500);
        assertThat(before.size()).isEqualTo(10);
        assertThat(index.find("offer-3").orElseThrow().offer()).isEqualTo(offer("offer-3", skills));
        index.put(offer("offer-10", skills));
        index.remove("offer-3");
        assertThat(index.find("offer-3")).isEmpty();
        assertThat(index.size()).isEqualTo(10);
    }

    @Test
    void aReaderGoesOnSeeingTheMomentItBeganWith() {
        Facts skills = Facts.NONE.with("skills", Fact.Concepts.of("cutting"));
        ModelIndex index = new ModelIndex(compiled(Model.of(SKILLS)));
        index.put(offer("a", skills));
        index.put(offer("b", skills));
        Snapshot before = index.snapshot();
        index.remove("a");
        index.put(offer("b", Facts.NONE));
        index.put(offer("c", skills));
        assertThat(found(before, skills)).containsExactly("a", "b");
        assertThat(found(index.snapshot(), skills)).containsExactly("c", "b");
    }

    private static CompiledModel compiled(Model model) {
        Dictionary dictionary = new Dictionary();
        return new CompiledModel(model, dictionary, new Taxonomy(FewConcepts.kitchen(), dictionary));
    }

    private static List<String> found(Snapshot snapshot, Facts need) {
        Search search = new Search(snapshot, need(need), Matching.EVERY, 10);
        return IntStream.range(0, search.best().size())
                .mapToObj(
                        i -> snapshot.table().columns().store().id(search.best().slot(i)))
                .toList();
    }
}
