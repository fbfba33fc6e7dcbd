package org.immerse.accommodation.italy.internal.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.AccommodationItalyModule;
import org.immerse.accommodation.italy.internal.SomeHome;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.profile.Field;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.ProblemException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Choosing among several, and two coordinators at once, on the real database. */
class ChoosingTest {
    private static final User GIULIA = PlacementSite.user("giulia", Role.CASEWORKER, PlacementSite.CITY);
    private static final User MARTA = PlacementSite.user("marta", Role.CASEWORKER, PlacementSite.CITY);
    private static final Appointment SOON = new Appointment(LocalDateTime.of(2026, 11, 30, 15, 0), "Library");

    @AutoClose
    private final PlacementSite site = new PlacementSite(SomeHome.of(
            PlacementSite.HOME,
            Home.Kind.SHARED_FLAT,
            2,
            300,
            SomeHome.room("x").household(),
            Home.Wishes.NONE));

    @Test
    void withABedLeftTheOthersStayAndWithTheLastTheyAreClosed() {
        List<Placement> all = Stream.of("a", "b", "c").map(this::bothInterested).toList();

        choose(GIULIA, all.get(0), all.subList(1, 3));
        assertThat(states("a", "b", "c")).containsExactly(State.MEETING, State.BOTH_INTERESTED, State.BOTH_INTERESTED);

        choose(GIULIA, all.get(1), List.of(all.get(2)));
        assertThat(states("a", "b", "c")).containsExactly(State.MEETING, State.MEETING, State.DECLINED);
    }

    @Test
    void aBedLivedInCountsAsTaken() {
        KeptPlacements.living(site.placements, "old", "old", PlacementSite.HOME, LocalDate.of(2026, 9, 1));
        List<Placement> all = Stream.of("a", "b").map(this::bothInterested).toList();
        choose(GIULIA, all.get(0), List.of(all.get(1)));
        assertThat(states("a", "b")).containsExactly(State.MEETING, State.DECLINED);
    }

    @Test
    void twoWhoChooseForTheLastBedAtOnceDoNotBothGetIt() throws Exception {
        KeptPlacements.living(site.placements, "old", "old", PlacementSite.HOME, LocalDate.of(2026, 9, 1));
        for (int round = 0; round < 5; round++) {
            String one = "one" + round;
            String two = "two" + round;
            Placement first = bothInterested(one);
            Placement second = bothInterested(two);
            atOnce(() -> choose(GIULIA, first, List.of(second)), () -> choose(MARTA, second, List.of(first)));
            assertThat(states(one, two)).as("round " + round).containsExactlyInAnyOrder(State.MEETING, State.DECLINED);
            site.placements.erase(one);
            site.placements.erase(two);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hold", "trial"})
    void twoWhoTakeTheLastBedAtOnceAreExactlyOne(String way) throws Exception {
        KeptPlacements.living(site.placements, "old", "old", PlacementSite.HOME, LocalDate.of(2026, 9, 1));
        for (int round = 0; round < 5; round++) {
            String one = "one" + round;
            String two = "two" + round;
            State from = way.equals("hold") ? State.BOTH_INTERESTED : State.VISIT;
            KeptPlacements.only(site.placements, one, one, PlacementSite.HOME, from, PlacementSite.NOW);
            KeptPlacements.only(site.placements, two, two, PlacementSite.HOME, from, PlacementSite.NOW);
            List.of(one, two).forEach(person -> site.told.put(person, grown()));
            List<Boolean> done =
                    atOnce(() -> site.desk.take(GIULIA, one, bed(way)), () -> site.desk.take(MARTA, two, bed(way)));
            assertThat(done).as("round " + round).containsExactlyInAnyOrder(true, false);
            assertThat(Stream.of(one, two)
                            .map(id -> site.placements.find(id).orElseThrow())
                            .filter(placement -> placement.keepsBed(LocalDate.of(2026, 11, 23))))
                    .hasSize(1);
            site.placements.erase(one);
            site.placements.erase(two);
        }
    }

    private static Facts grown() {
        LocalDate born = LocalDate.of(2007, 3, 14);
        return Facts.NONE.with(Field.BIRTH_DATE, new Fact.Period(Optional.of(born), Optional.of(born)));
    }

    private static Move bed(String way) {
        LocalDate from = LocalDate.of(2026, 12, 1);
        return way.equals("hold")
                ? new Move(
                        Step.HOLD,
                        Actor.COORDINATOR,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 12, 10)),
                        Optional.empty(),
                        "")
                : new Move(
                        Step.START_TRIAL,
                        Actor.COORDINATOR,
                        Optional.empty(),
                        Optional.of(from),
                        Optional.of(from.plusDays(30)),
                        Optional.empty(),
                        "");
    }

    private Placement bothInterested(String id) {
        site.told.put(id, grown());
        return KeptPlacements.only(
                site.placements, id, id, PlacementSite.HOME, State.BOTH_INTERESTED, PlacementSite.NOW);
    }

    private Placement choose(User staff, Placement chosen, List<Placement> others) {
        return site.desk.choose(
                staff,
                chosen.id(),
                others,
                Move.of(Step.OPEN_MEETING, Actor.COORDINATOR).at(SOON),
                "Closer to the school.",
                RankingSeen.of(AccommodationItalyModule.ID, PlacementSite.NOW, true, List.of()));
    }

    private List<State> states(String... ids) {
        return Stream.of(ids)
                .map(id -> site.placements.find(id).orElseThrow().state())
                .toList();
    }

    /** Both begin at the same moment; whether each was done or refused as a conflict. */
    private static List<Boolean> atOnce(Supplier<Placement> one, Supplier<Placement> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done = Stream.of(one, two)
                    .map(step -> both.submit(() -> {
                        start.await();
                        try {
                            return step.get().id().length() > 0;
                        } catch (ProblemException refused) {
                            assertThat(refused.kind()).isEqualTo(ProblemException.Kind.CONFLICT);
                            return false;
                        }
                    }))
                    .toList();
            return List.of(done.get(0).get(), done.get(1).get());
        }
    }
}
