package org.immerse.accommodation.italy.internal.living;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.immerse.accommodation.italy.internal.placement.Cause;

/**
 * What can be told of everybody who moved in within one half-year. Whatever is told, also put together with what was told before, splits
 * these people only into groups of none or of at least {@link #LEAST}:
 *
 * <ul>
 *   <li>People are counted by the half-year in which they moved in, and never before it is over and everybody in it had the time: a figure
 *       told once stays the same, and no two figures are about almost the same people.
 *   <li>'Still there after 30, 90, 180 days' is told in this order, which is the order in which it becomes known. A figure is told only
 *       where every group between two told figures stays big enough; a later one never replaces an earlier one.
 *   <li>Causes are told only where all who left are told, and the rare ones together.
 * </ul>
 *
 * @param from first day of the half-year
 * @param to its last day
 * @param movedIn how many moved in; empty where they are too few to be told
 * @param stillThere by days: how many were still there; empty where it would tell of too few; no entry before the time
 * @param causes by cause how many left for it within the last time; rare ones are not there but in {@link #otherCauses}
 * @param otherCauses how many left for all other causes; empty where causes cannot be told
 */
record Cohort(
        LocalDate from,
        LocalDate to,
        OptionalInt movedIn,
        Map<Integer, OptionalInt> stillThere,
        Map<Cause, Integer> causes,
        OptionalInt otherCauses) {
    /** The smallest group anything is told of. */
    static final int LEAST = 5;

    /** Days after which it is asked whether they are still there. */
    static final List<Integer> DAYS = List.of(30, 90, 180);

    private static final int HALF = 6;

    /** The half-years that are over, newest first. */
    static List<Cohort> of(List<Outcome> outcomes, LocalDate today) {
        Map<LocalDate, List<Outcome>> halves = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> begin(outcome.first()), TreeMap::new, Collectors.toList()));
        return halves.entrySet().stream()
                .filter(half -> end(half.getKey()).plusDays(DAYS.getFirst()).isBefore(today))
                .map(half -> of(half.getKey(), half.getValue(), today))
                .sorted(Comparator.comparing(Cohort::from).reversed())
                .toList();
    }

    private static LocalDate begin(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= HALF ? 1 : HALF + 1, 1);
    }

    private static LocalDate end(LocalDate begin) {
        return begin.plusMonths(HALF).minusDays(1);
    }

    private static Cohort of(LocalDate from, List<Outcome> outcomes, LocalDate today) {
        LocalDate to = end(from);
        int all = outcomes.size();
        if (isSmall(all)) {
            return new Cohort(from, to, OptionalInt.empty(), hidden(to, today), Map.of(), OptionalInt.empty());
        }
        Map<Integer, OptionalInt> told = new LinkedHashMap<>();
        int before = all;
        for (int days : DAYS) {
            if (to.plusDays(days).isBefore(today)) {
                int there = (int) outcomes.stream()
                        .filter(outcome -> outcome.lasted(days))
                        .count();
                boolean safe = !isSmall(there) && !isSmall(before - there);
                told.put(days, safe ? OptionalInt.of(there) : OptionalInt.empty());
                before = safe ? there : before;
            }
        }
        int last = DAYS.getLast();
        OptionalInt stayed = told.getOrDefault(last, OptionalInt.empty());
        Map<Cause, Integer> causes = stayed.isPresent() ? causes(outcomes, last) : Map.of();
        int named = causes.values().stream().mapToInt(Integer::intValue).sum();
        OptionalInt others = stayed.isPresent() ? OptionalInt.of(all - stayed.getAsInt() - named) : OptionalInt.empty();
        return new Cohort(from, to, OptionalInt.of(all), told, causes, others);
    }

    private static Map<Integer, OptionalInt> hidden(LocalDate to, LocalDate today) {
        Map<Integer, OptionalInt> hidden = new LinkedHashMap<>();
        DAYS.stream()
                .filter(days -> to.plusDays(days).isBefore(today))
                .forEach(days -> hidden.put(days, OptionalInt.empty()));
        return hidden;
    }

    /** Causes that are frequent enough, so that the rest together is so, too: where it is not, the rarest of them goes to the rest. */
    private static Map<Cause, Integer> causes(List<Outcome> outcomes, int days) {
        Map<Cause, Integer> counted = new EnumMap<>(Cause.class);
        outcomes.stream()
                .filter(outcome -> !outcome.lasted(days))
                .forEach(outcome -> counted.merge(outcome.cause().orElse(Cause.OTHER), 1, Integer::sum));
        int rest = counted.values().stream()
                .filter(Cohort::isSmall)
                .mapToInt(Integer::intValue)
                .sum();
        List<Cause> named = new ArrayList<>(counted.keySet());
        named.removeIf(cause -> isSmall(counted.getOrDefault(cause, 0)));
        named.sort(Comparator.comparing((Cause cause) -> counted.getOrDefault(cause, 0))
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        while (isSmall(rest) && !named.isEmpty()) {
            rest += counted.getOrDefault(named.removeLast(), 0);
        }
        Map<Cause, Integer> told = new LinkedHashMap<>();
        named.forEach(cause -> told.put(cause, counted.getOrDefault(cause, 0)));
        return told;
    }

    /** Whether a group is too small to be told of: somebody, but fewer than {@link #LEAST}. */
    static boolean isSmall(int people) {
        return people > 0 && people < LEAST;
    }

    /** How many were still there; empty before the time, and where it is not told. */
    Optional<OptionalInt> after(int days) {
        return Optional.ofNullable(stillThere.get(days));
    }
}
