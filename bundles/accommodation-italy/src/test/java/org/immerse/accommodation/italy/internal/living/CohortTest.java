package org.immerse.accommodation.italy.internal.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.placement.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-02-10");
    private static final LocalDate LATE = LocalDate.parse("2027-06-01");

    @Test
    void tellsWhoWasStillThereAndWhyOthersLeft() {
        Cohort cohort = only(
                LATE,
                Stream.of(
                                ended(5, 10, Cause.DID_NOT_FIT),
                                ended(6, 60, Cause.MONEY),
                                ended(5, 150, Cause.OWN_HOME),
                                staying(9))
                        .flatMap(List::stream)
                        .toList());
        assertThat(cohort.movedIn()).hasValue(25);
        assertThat(cohort.stillThere())
                .isEqualTo(Map.of(30, OptionalInt.of(20), 90, OptionalInt.of(14), 180, OptionalInt.of(9)));
        assertThat(cohort.causes()).isEqualTo(Map.of(Cause.DID_NOT_FIT, 5, Cause.MONEY, 6, Cause.OWN_HOME, 5));
        assertThat(cohort.otherCauses()).hasValue(0);
    }

    @Test
    void fewerThanFiveAreNeverToldOf() {
        Cohort cohort = only(LATE, staying(4));
        assertThat(cohort.movedIn()).isEmpty();
        assertThat(cohort.stillThere().values()).containsOnly(OptionalInt.empty());
        assertThat(cohort.otherCauses()).isEmpty();
    }

    @Test
    void whatCouldBeSubtractedIsNotToldEither() {
        Cohort cohort = only(
                LATE,
                Stream.of(ended(2, 10, Cause.MONEY), staying(18))
                        .flatMap(List::stream)
                        .toList());
        assertThat(cohort.movedIn()).hasValue(20);
        assertThat(cohort.stillThere().values()).containsOnly(OptionalInt.empty());
        assertThat(cohort.causes()).isEmpty();
    }

    @Test
    void aFigureThatIsNotToldDoesNotHideALaterOneOfBiggerGroups() {
        Cohort cohort = only(
                LATE,
                Stream.of(ended(2, 10, Cause.MONEY), ended(4, 60, Cause.MONEY), staying(14))
                        .flatMap(List::stream)
                        .toList());
        assertThat(cohort.after(30)).contains(OptionalInt.empty());
        assertThat(cohort.after(90)).contains(OptionalInt.of(14));
        assertThat(cohort.after(180)).contains(OptionalInt.of(14));
    }

    @Test
    void rareCausesAreToldTogetherAndWithTheRarestOfTheOthersWhereTheyAreTooFew() {
        Cohort cohort = only(
                LATE,
                Stream.of(
                                ended(9, 20, Cause.MONEY),
                                ended(6, 20, Cause.DID_NOT_FIT),
                                ended(1, 20, Cause.SAFETY),
                                staying(5))
                        .flatMap(List::stream)
                        .toList());
        assertThat(cohort.causes()).isEqualTo(Map.of(Cause.MONEY, 9));
        assertThat(cohort.otherCauses()).hasValue(7);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 0, ''",
        "2026-07-30, 0, ''",
        "2026-07-31, 1, 30",
        "2026-09-28, 1, 30",
        "2026-09-29, 1, 30 90",
        "2026-12-27, 1, 30 90",
        "2026-12-28, 1, 30 90 180"
    })
    void aFigureIsToldWhenTheHalfYearIsOverAndEverybodyHadTheTime(LocalDate today, int cohorts, String days) {
        List<Cohort> told = Cohort.of(staying(10), today);
        assertThat(told).hasSize(cohorts);
        assertThat(told.stream()
                        .flatMap(cohort -> cohort.stillThere().keySet().stream())
                        .map(String::valueOf)
                        .toList())
                .isEqualTo(days.isEmpty() ? List.of() : List.of(days.split(" ")));
    }

    /**
     * Who reads the figures every day for two years, and puts everything together that was ever told, learns only of groups of nobody or of
     * at least five.
     */
    @Test
    void nothingCanBeComputedBackFromAllThatWasEverTold() {
        Random chance = new Random(47_2017);
        for (int site = 0; site < 400; site++) {
            List<Outcome> outcomes = site(chance);
            TreeSet<Integer> known = new TreeSet<>();
            for (LocalDate day = FIRST; day.isBefore(LATE); day = day.plusDays(3)) {
                LocalDate today = day;
                List<Outcome> soFar =
                        outcomes.stream().map(outcome -> asOf(outcome, today)).toList();
                for (Cohort cohort : Cohort.of(soFar, today)) {
                    cohort.movedIn().ifPresent(known::add);
                    cohort.stillThere().values().forEach(there -> there.ifPresent(known::add));
                    checkCauses(cohort);
                }
            }
            known.add(0);
            int before = 0;
            for (int number : known) {
                assertThat(number - before)
                        .as("between told numbers %s", known)
                        .matches(group -> group == 0 || group >= 5);
                before = number;
            }
        }
    }

    private static void checkCauses(Cohort cohort) {
        assertThat(cohort.causes().values()).allMatch(count -> count >= Cohort.LEAST);
        cohort.otherCauses().ifPresent(rest -> assertThat(Cohort.isSmall(rest)).isFalse());
        if (!cohort.causes().isEmpty()) {
            int left = cohort.causes().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    + cohort.otherCauses().orElseThrow();
            assertThat(left)
                    .isEqualTo(cohort.movedIn().orElseThrow()
                            - cohort.after(180).orElseThrow().orElseThrow());
        }
    }

    /** What is known of a stay on a day: an end still to come is not. */
    private static Outcome asOf(Outcome outcome, LocalDate today) {
        return outcome.last().filter(day -> day.isAfter(today)).isPresent()
                ? new Outcome(outcome.first(), Optional.empty(), Optional.empty())
                : outcome;
    }

    private static List<Outcome> site(Random chance) {
        List<Outcome> outcomes = new ArrayList<>();
        int people = chance.nextInt(30);
        for (int i = 0; i < people; i++) {
            LocalDate first = LocalDate.parse("2026-01-01").plusDays(chance.nextInt(181));
            outcomes.add(
                    chance.nextInt(3) == 0
                            ? new Outcome(first, Optional.empty(), Optional.empty())
                            : new Outcome(
                                    first,
                                    Optional.of(first.plusDays(chance.nextInt(220))),
                                    Optional.of(Cause.values()[chance.nextInt(Cause.values().length)])));
        }
        return outcomes;
    }

    private static Cohort only(LocalDate today, List<Outcome> outcomes) {
        return Cohort.of(outcomes, today).getFirst();
    }

    private static List<Outcome> ended(int people, int days, Cause cause) {
        return Collections.nCopies(people, new Outcome(FIRST, Optional.of(FIRST.plusDays(days)), Optional.of(cause)));
    }

    private static List<Outcome> staying(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Outcome(FIRST, Optional.empty(), Optional.empty()))
                .toList();
    }
}
