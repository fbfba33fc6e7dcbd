package org.immerse.procedures.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.value.Money;
import org.immerse.procedures.internal.HealthCard;
import org.immerse.procedures.internal.domain.Way.Advice;
import org.immerse.procedures.internal.domain.Way.Planned;
import org.junit.jupiter.api.Test;

class WayfinderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Procedure CARD = HealthCard.procedure();

    @Test
    void tellsThisWeekTheFinishTheCostAndWhatIsMissing() {
        Way way = find(CARD, Standing.NOTHING, Pace.USUAL);
        assertThat(ids(way.week())).containsExactly("address", "permit", "insurance");
        assertThat(ids(way.later())).containsExactly("card");
        assertThat(way.finish()).isEqualTo(TODAY.plusDays(74));
        assertThat(way.critical()).containsExactly("address", "permit", "card");
        assertThat(way.costs()).containsExactly(Money.euros("72"));
        assertThat(way.missing()).containsExactlyInAnyOrder("rent-contract", "passport", "photo");
        assertThat(find(CARD, Standing.NOTHING, Pace.SHORTEST).finish()).isEqualTo(TODAY.plusDays(28));
    }

    @Test
    void whatSomebodyHasNeedNotBeGot() {
        Way way = find(CARD, having(Map.of("residence-permit", Optional.of(TODAY.plusYears(1)))), Pace.USUAL);
        assertThat(ids(way.steps())).containsExactly("address", "insurance", "card");
        assertThat(way.finish()).isEqualTo(TODAY.plusDays(21));
        assertThat(find(CARD, having(Map.of("health-card", Optional.empty())), Pace.USUAL)
                        .isOver())
                .isTrue();
    }

    @Test
    void waitingCountsFromTheDayItWasHandedIn() {
        Standing begun = new Standing(
                Map.of("insurance-number", Optional.empty(), "address-proof", Optional.of(TODAY.plusDays(80))),
                Map.of("permit", TODAY.minusDays(50)),
                Set.of());
        Way way = find(CARD, begun, Pace.USUAL);
        assertThat(ids(way.waiting())).containsExactly("permit");
        assertThat(way.week()).isEmpty();
        assertThat(ids(way.later())).containsExactly("card");
        assertThat(way.finish()).isEqualTo(TODAY.plusDays(24));
        assertThat(way.costs()).isEmpty();
        assertThat(way.missing()).isEmpty();
        Standing late = new Standing(begun.papers(), Map.of("permit", TODAY.minusDays(100)), Set.of());
        assertThat(find(CARD, late, Pace.USUAL).finish()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void aPaperThatIsOverBeforeItIsNeededMustBeRenewed() {
        Map<String, Optional<LocalDate>> papers = Map.of("passport", Optional.of(TODAY.plusDays(100)));
        Way way = find(CARD, having(papers), Pace.USUAL);
        assertThat(way.expiries()).singleElement().satisfies(expiry -> {
            assertThat(expiry.paper()).isEqualTo("passport");
            assertThat(expiry.advice()).isEqualTo(Advice.RENEW);
            assertThat(expiry.needed()).isEqualTo(TODAY.plusDays(180));
            assertThat(expiry.step()).isEqualTo("permit");
        });
        assertThat(find(CARD, having(Map.of("passport", Optional.of(TODAY.plusDays(180)))), Pace.USUAL)
                        .expiries())
                .isEmpty();
    }

    @Test
    void aPaperOfAStepThatIsOverBeforeItIsNeededIsGotAnew() {
        Map<String, Optional<LocalDate>> papers =
                Map.of("insurance-number", Optional.empty(), "address-proof", Optional.of(TODAY.plusDays(30)));
        Way way = find(CARD, having(papers), Pace.USUAL);
        assertThat(ids(way.steps())).contains("address");
        assertThat(way.expiries())
                .extracting(Way.Expiry::paper, Way.Expiry::advice)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("address-proof", Advice.NEW_ONE));
    }

    @Test
    void anExpiredPaperIsAsGoodAsNone() {
        Way way = find(CARD, having(Map.of("passport", Optional.of(TODAY.minusDays(1)))), Pace.USUAL);
        assertThat(way.missing()).contains("passport");
        assertThat(find(CARD, having(Map.of("health-card", Optional.of(TODAY.minusDays(1)))), Pace.USUAL)
                        .isOver())
                .isFalse();
    }

    @Test
    void aStepWhosePaperWouldNotLastIsDoneLaterAndTheWholeEndsOnTheSameDay() {
        Procedure procedure = new Made()
                .step("photo", needs(), gives("photo", 10), List.of(), 0, 0, Optional.empty())
                .step("letter", needs(), gives("letter", 0), List.of(), 30, 30, Optional.empty())
                .step("apply", needs("photo", "letter"), gives("card", 0), List.of(), 5, 5, Optional.empty())
                .goals("card")
                .done();
        Way way = find(procedure, Standing.NOTHING, Pace.USUAL);
        assertThat(way.finish()).isEqualTo(TODAY.plusDays(35));
        assertThat(way.expiries()).singleElement().satisfies(expiry -> {
            assertThat(expiry.advice()).isEqualTo(Advice.LATER);
            assertThat(expiry.notBefore()).contains(TODAY.plusDays(20));
        });
    }

    @Test
    void aPaperTwoStepsNeedTooFarApartIsGotTwice() {
        Procedure procedure = new Made()
                .step("photo", needs(), gives("photo", 10), List.of(), 0, 0, Optional.empty())
                .step("letter", needs("photo"), gives("letter", 0), List.of(), 30, 30, Optional.empty())
                .step("apply", needs("photo", "letter"), gives("card", 0), List.of(), 5, 5, Optional.empty())
                .goals("card")
                .done();
        assertThat(find(procedure, Standing.NOTHING, Pace.USUAL).expiries())
                .extracting(Way.Expiry::advice)
                .containsExactly(Advice.TWICE);
    }

    @Test
    void withoutGoalsEveryStepIsDoneAndMarksCount() {
        Procedure procedure = new Made()
                .step("ask", List.of(), List.of(), 0, 0)
                .step("talk", List.of(), List.of(), List.of("ask"), 3, 3, Optional.empty())
                .done();
        assertThat(ids(find(procedure, Standing.NOTHING, Pace.USUAL).steps())).containsExactly("ask", "talk");
        assertThat(ids(find(procedure, new Standing(Map.of(), Map.of(), Set.of("ask")), Pace.USUAL)
                        .steps()))
                .containsExactly("talk");
        assertThat(find(procedure, new Standing(Map.of(), Map.of(), Set.of("ask", "talk")), Pace.USUAL)
                        .finish())
                .isEqualTo(TODAY);
    }

    /** Each paper has one maker, so the earliest finish is the longest path; every path is walked. */
    @Property(tries = 400)
    void theEarliestFinishIsTheLongestPath(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int size) {
        Random random = new Random(seed);
        Made made = new Made();
        int[] days = new int[size];
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Integer> needs = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    needs.add(j);
                }
            }
            before.add(needs);
            days[i] = random.nextInt(20);
            made.step("s" + i, papers(needs), List.of("p" + i), days[i] / 2, days[i]);
        }
        Procedure procedure = made.done();
        long longest = 0;
        for (int i = 0; i < size; i++) {
            longest = Math.max(longest, longestPath(i, days, before));
        }
        Way way = find(procedure, Standing.NOTHING, Pace.USUAL);
        assertThat(ChronoUnit.DAYS.between(TODAY, way.finish())).isEqualTo(longest);
        assertThat(way.critical().stream()
                        .mapToInt(id -> days[Integer.parseInt(id.substring(1))])
                        .sum())
                .isEqualTo((int) longest);
        assertFeasible(way, procedure);
        assertThat(find(procedure, Standing.NOTHING, Pace.SHORTEST).finish()).isBeforeOrEqualTo(way.finish());
    }

    private static long longestPath(int step, int[] days, List<List<Integer>> before) {
        long longest = 0;
        for (int earlier : before.get(step)) {
            longest = Math.max(longest, longestPath(earlier, days, before));
        }
        return longest + days[step];
    }

    /** Papers with several makers and needs with alternatives: the best of all choices, each tried. */
    @Property(tries = 400)
    void theEarliestFinishIsThatOfTheBestChoice(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int size) {
        Random random = new Random(seed);
        Made made = new Made();
        Map<String, List<Integer>> makers = new HashMap<>();
        List<List<List<String>>> needs = new ArrayList<>();
        int[] days = new int[size];
        for (int i = 0; i < size; i++) {
            List<String> known = List.copyOf(makers.keySet());
            List<List<String>> own = new ArrayList<>();
            for (int n = 0; n < 2 && !known.isEmpty() && i > 0; n++) {
                own.add(List.of(known.get(random.nextInt(known.size())), known.get(random.nextInt(known.size()))));
            }
            needs.add(own);
            days[i] = random.nextInt(15);
            String paper = i == size - 1 ? "goal" : "p" + random.nextInt(3);
            makers.computeIfAbsent(paper, any -> new ArrayList<>()).add(i);
            made.step("s" + i, own, List.of(paper), days[i], days[i]);
        }
        Procedure procedure = made.goals("goal").done();
        Way way = find(procedure, Standing.NOTHING, Pace.USUAL);
        // a later step may give a paper an earlier one needs: only earlier makers are tried where that makes a ring
        assertThat(ChronoUnit.DAYS.between(TODAY, way.finish()))
                .isEqualTo(best(size - 1, needs, makers, days, Set.of()));
        assertFeasible(way, procedure);
    }

    private static long best(
            int step, List<List<List<String>>> needs, Map<String, List<Integer>> makers, int[] days, Set<Integer> on) {
        if (on.contains(step)) {
            return Integer.MAX_VALUE;
        }
        Set<Integer> path = new java.util.HashSet<>(on);
        path.add(step);
        long start = 0;
        for (List<String> need : needs.get(step)) {
            long first = Integer.MAX_VALUE;
            for (String paper : need) {
                for (int maker : makers.getOrDefault(paper, List.of())) {
                    first = Math.min(first, best(maker, needs, makers, days, path));
                }
            }
            start = Math.max(start, first);
        }
        return start >= Integer.MAX_VALUE ? Integer.MAX_VALUE : start + days[step];
    }

    private static void assertFeasible(Way way, Procedure procedure) {
        Map<String, LocalDate> there = new HashMap<>();
        for (Planned planned : way.steps()) {
            planned.step()
                    .gives()
                    .forEach(yield -> there.merge(
                            yield.paper(), planned.finish(), (one, other) -> one.isBefore(other) ? one : other));
        }
        for (Planned planned : way.steps()) {
            assertThat(planned.latest()).isAfterOrEqualTo(planned.start());
            if (way.critical().contains(planned.step().id())) {
                assertThat(planned.latest()).isEqualTo(planned.start());
            }
            planned.step()
                    .needs()
                    .forEach(need -> assertThat(need.anyOf())
                            .anyMatch(paper -> there.containsKey(paper)
                                    && !there.getOrDefault(paper, LocalDate.MAX).isAfter(planned.start())));
        }
        assertThat(procedure.steps())
                .containsAll(way.steps().stream().map(Planned::step).toList());
    }

    private static Way find(Procedure procedure, Standing standing, Pace pace) {
        return Wayfinder.find(procedure, standing, TODAY, pace);
    }

    private static Standing having(Map<String, Optional<LocalDate>> papers) {
        return new Standing(papers, Map.of(), Set.of());
    }

    private static List<String> ids(List<Planned> some) {
        return some.stream().map(planned -> planned.step().id()).toList();
    }

    private static List<List<String>> papers(List<Integer> steps) {
        return steps.stream().map(step -> List.of("p" + step)).toList();
    }

    private static List<Step.Need> needs(String... papers) {
        return java.util.Arrays.stream(papers)
                .map(paper -> new Step.Need(List.of(paper), 0))
                .toList();
    }

    private static List<Step.Yield> gives(String paper, int days) {
        return List.of(new Step.Yield(paper, days == 0 ? OptionalInt.empty() : OptionalInt.of(days)));
    }
}
