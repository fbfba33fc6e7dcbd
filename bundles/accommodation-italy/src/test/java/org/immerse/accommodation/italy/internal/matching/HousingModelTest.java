package org.immerse.accommodation.italy.internal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.Engine;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.accommodation.italy.internal.profile.YoungProfile;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Match;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Reason;
import org.immerse.api.value.GeoPoint;
import org.junit.jupiter.api.Test;

/** The model in the real engine, with people and homes of all kinds. */
class HousingModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Engine ENGINE = new Engine();

    @AfterContainer
    static void stop() {
        ENGINE.close();
    }

    @Property(tries = 300)
    void genderChangesNothingExceptWhereAHomeDeclaresItsGround(
            @ForAll("people") Facts told, @ForAll("homes") Home home) {
        Set<String> outcomes = new java.util.HashSet<>();
        for (String gender : List.of("woman", "man", "other", "not-said")) {
            outcomes.add(drawn(match(told.with(Field.GENDER, Fact.Concepts.of(gender)), home), HousingModel.WOMEN_MEN));
        }
        assertThat(outcomes).as("points and reasons but the rule itself").hasSize(1);
        if (home.wishes().only().isEmpty()) {
            assertThat(match(told, home).reasons())
                    .noneMatch(reason -> reason.criterion().equals(HousingModel.WOMEN_MEN));
        }
    }

    @Property(tries = 300)
    void ageGivesNoPointsAndCountsOnlyForABoundOrBefore18(@ForAll("people") Facts told, @ForAll("homes") Home home) {
        Match young = match(told.with(Field.BIRTH_DATE, born(19)), home);
        Match older = match(told.with(Field.BIRTH_DATE, born(21)), home);

        assertThat(drawn(older, HousingModel.AGE_BOUND)).isEqualTo(drawn(young, HousingModel.AGE_BOUND));
        if (!home.wishes().hasAge()) {
            assertThat(drawn(older, "")).isEqualTo(drawn(young, ""));
        }
    }

    @Property(tries = 300)
    void factsNobodyMayUseAreNotRead(@ForAll("people") Facts told, @ForAll("homes") Home home) {
        Facts more = told.with("origin", Fact.Concepts.of("x"))
                .with("religion", Fact.Concepts.of("y"))
                .with("health", new Fact.Words("z"))
                .with("legal-status", Fact.Concepts.of("w"));

        assertThat(drawn(match(more, home), "")).isEqualTo(drawn(match(told, home), ""));
    }

    @Property(tries = 300)
    void pointsAddUpInBothDirections(@ForAll("people") Facts told, @ForAll("homes") Home home) {
        Match match = match(told, home);

        assertThat(match.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(match.score());
        assertThat(match.reasons())
                .allSatisfy(reason -> assertThat(reason.points()).isBetween(0, reason.possible()));
        assertThat(match.reasons().stream().mapToInt(Reason::possible).sum()).isIn(0, 100);
    }

    @Test
    void aHomeCheaperThanTheLeastSomebodyNamedFitsInFull() {
        Home cheap = SomeHome.of(
                "h",
                Home.Kind.ROOM,
                1,
                150,
                SomeHome.household(Set.of("quiet"), Set.of("papers"), false),
                Home.Wishes.NONE);
        Facts told = Facts.NONE
                .with(Field.BIRTH_DATE, born(19))
                .with(Field.HOME_LIFE, Fact.Concepts.of("quiet"))
                .with(Field.SMOKES, new Fact.Flag(false))
                .with(Field.BUDGET, Fact.Range.of(250, 400));

        assertThat(match(told, cheap).reasons())
                .filteredOn(reason -> reason.criterion().equals("budget"))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.outcome()).isEqualTo(Reason.Outcome.MET);
                    assertThat(reason.points()).isEqualTo(reason.possible()).isPositive();
                });
        assertThat(match(told.with(Field.BUDGET, Fact.Range.of(0, 100)), cheap).reasons())
                .filteredOn(reason -> reason.criterion().equals("budget"))
                .noneMatch(reason -> reason.outcome() == Reason.Outcome.MET);
    }

    @Property(tries = 20)
    void aHomeThatSuitsOneSideOnlyIsBelowTheMean(@ForAll("people") Facts told) {
        Facts facts = told.with(Field.BUDGET, Fact.Range.of(0, 400)).with(Field.INDEPENDENCE, Fact.Concepts.of());
        Home asks = SomeHome.wishing(
                "h",
                new Home.Wishes(
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Set.of(),
                        Set.of(),
                        Set.of("can-cook", "can-wash"),
                        Set.of("urn:immerse:language:zz")));
        Facts noSmoke = facts.without(Field.SMOKES).with(Field.LANGUAGES, new Fact.Levels(Map.of()));

        assertThat(match(noSmoke, asks).score()).isZero();
        assertThat(match(noSmoke, SomeHome.room("h")).reasons())
                .anyMatch(reason -> reason.criterion().equals("budget") && reason.points() >= 0);
    }

    @Property(tries = 100)
    void nobodyUnder18FitsAHomeThatIsNotClearedForMinors(@ForAll("people") Facts told, @ForAll("homes") Home home) {
        Facts minor = told.with(Field.BIRTH_DATE, born(16)).with(Field.HOUSING_FROM, from(TODAY.plusDays(10)));
        Facts grown = told.with(Field.BIRTH_DATE, born(17)).with(Field.HOUSING_FROM, from(TODAY.plusDays(400)));

        assertThat(outcome(minor, home, false)).isEqualTo(Reason.Outcome.NOT);
        assertThat(outcome(minor, home, true)).isEqualTo(Reason.Outcome.MET);
        assertThat(outcome(grown, home, false)).as("18 when they move in").isEqualTo(Reason.Outcome.MET);
    }

    private static Reason.Outcome outcome(Facts told, Home home, boolean cleared) {
        return ENGINE
                .matching()
                .score(
                        AccommodationItalyModule.ID,
                        new Need("p", NeedFacts.of(told, TODAY)),
                        HomeFacts.of(home, cleared))
                .reasons()
                .stream()
                .filter(reason -> reason.criterion().equals(HousingModel.MINORS))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static Match match(Facts told, Home home) {
        return ENGINE.matching()
                .score(
                        AccommodationItalyModule.ID,
                        new Need("p", NeedFacts.of(told, TODAY)),
                        HomeFacts.of(home, false));
    }

    /** All that a match says, without one criterion. */
    private static String drawn(Match match, String without) {
        return match.score() + " "
                + match.reasons().stream()
                        .filter(reason -> !reason.criterion().equals(without))
                        .map(reason -> reason.criterion() + " " + reason.outcome() + " " + reason.points() + "/"
                                + reason.possible())
                        .toList();
    }

    @Provide
    Arbitrary<Facts> people() {
        Arbitrary<Set<String>> life =
                Arbitraries.of(YoungProfile.HOME_LIFE).set().ofMaxSize(4);
        Arbitrary<Set<String>> can =
                Arbitraries.of(YoungProfile.INDEPENDENCE).set().ofMaxSize(5);
        Arbitrary<Set<String>> help = Arbitraries.of(YoungProfile.HELP).set().ofMaxSize(4);
        Arbitrary<Integer> budget = Arbitraries.integers().between(0, 600);
        Arbitrary<Integer> italian = Arbitraries.integers().between(0, 6);
        Arbitrary<Boolean> flag = Arbitraries.of(true, false);
        return Combinators.combine(life, can, help, budget, italian, flag, flag)
                .as((lives, cans, helps, most, rank, pets, smokes) -> new Facts(Map.of(
                        Field.BIRTH_DATE, born(19),
                        Field.HOME_LIFE, Fact.Concepts.of(lives.toArray(String[]::new)),
                        Field.INDEPENDENCE, Fact.Concepts.of(cans.toArray(String[]::new)),
                        Field.HELP_WANTED, Fact.Concepts.of(helps.toArray(String[]::new)),
                        Field.BUDGET, Fact.Range.of(0, most),
                        Field.LANGUAGES, new Fact.Levels(Map.of("urn:immerse:language:it", rank)),
                        Field.PETS_OK, new Fact.Flag(pets),
                        Field.SMOKES, new Fact.Flag(smokes),
                        Field.HOUSING_FROM, from(TODAY.plusDays(20)),
                        Field.PLACE, place())));
    }

    @Provide
    Arbitrary<Home> homes() {
        Arbitrary<Set<String>> life =
                Arbitraries.of(YoungProfile.HOME_LIFE).set().ofMaxSize(3);
        Arbitrary<Set<String>> can =
                Arbitraries.of(YoungProfile.INDEPENDENCE).set().ofMaxSize(3);
        Arbitrary<Set<String>> help = Arbitraries.of(YoungProfile.HELP).set().ofMaxSize(3);
        Arbitrary<Integer> rent = Arbitraries.integers().between(0, 600);
        Arbitrary<Boolean> pets = Arbitraries.of(true, false);
        Arbitrary<Optional<String>> only = Arbitraries.of(Optional.empty(), Optional.of("woman"), Optional.of("man"));
        Arbitrary<OptionalInt> youngest = Arbitraries.of(OptionalInt.empty(), OptionalInt.of(18), OptionalInt.of(20));
        return Combinators.combine(life, can, help, rent, pets, only, youngest)
                .as((lives, cans, helps, asked, animals, sex, age) -> SomeHome.of(
                        "h",
                        Home.Kind.ROOM,
                        1,
                        asked,
                        SomeHome.household(lives, helps, animals),
                        new Home.Wishes(sex, age, OptionalInt.empty(), Set.of(), lives, cans, Set.of())));
    }

    private static Fact born(int years) {
        LocalDate birth = TODAY.minusYears(years).minusDays(100);
        return new Fact.Period(Optional.of(birth), Optional.of(birth));
    }

    private static Fact from(LocalDate day) {
        return new Fact.Period(Optional.of(day), Optional.empty());
    }

    private static Fact place() {
        return new Fact.Place(List.of(new GeoPoint(44.5, 11.3)), java.util.OptionalDouble.of(15), false, "Bologna");
    }
}
