package org.immerse.procedures.internal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.value.Money;

/**
 * Finds the way through a procedure that is over first. Among ways over on the same day it takes the step that is told first. The procedure must have passed
 * {@link Soundness}.
 */
public final class Wayfinder {
    private final Procedure procedure;
    private final Standing standing;
    private final LocalDate today;
    private final Pace pace;

    private Wayfinder(Procedure procedure, Standing standing, LocalDate today, Pace pace) {
        this.procedure = procedure;
        this.standing = standing;
        this.today = today;
        this.pace = pace;
    }

    /** The way that is left for somebody. */
    public static Way find(Procedure procedure, Standing standing, LocalDate today, Pace pace) {
        return new Wayfinder(procedure, standing, today, pace).find();
    }

    /** A paper that expires before it is needed and that a step of the way gives is as good as not there: look again without it. */
    private Way find() {
        Map<String, Optional<LocalDate>> held = new HashMap<>(standing.papers());
        List<Way.Expiry> renewed = new ArrayList<>();
        standing.papers()
                .forEach(
                        (paper, last) -> last.filter(day -> day.isBefore(today)).ifPresent(day -> held.remove(paper)));
        while (true) {
            Times times = new Times(procedure, standing, held, today, pace);
            Map<String, Step> left = left(times);
            Expiries expiries = new Expiries(times, held, pace);
            List<Way.Expiry> found = expiries.of(left.values(), standing);
            List<Way.Expiry> again = found.stream()
                    .filter(expiry -> expiry.advice() == Way.Advice.NEW_ONE)
                    .toList();
            if (again.isEmpty()) {
                renewed.addAll(found);
                return way(times, left, renewed);
            }
            again.forEach(expiry -> held.remove(expiry.paper()));
            renewed.addAll(again);
        }
    }

    /** The steps that must still be done, and no others. */
    private Map<String, Step> left(Times times) {
        Map<String, Step> left = new LinkedHashMap<>();
        if (procedure.goals().isEmpty()) {
            procedure.steps().stream().filter(step -> !isOver(step, times)).forEach(step -> add(step, times, left));
        }
        procedure.goals().stream()
                .filter(goal -> !times.isHeld(goal))
                .forEach(goal -> times.maker(goal).ifPresent(step -> add(step, times, left)));
        return left;
    }

    private boolean isOver(Step step, Times times) {
        return step.gives().isEmpty() ? standing.done().contains(step.id()) : times.hasGiven(step);
    }

    private void add(Step step, Times times, Map<String, Step> left) {
        if (left.put(step.id(), step) != null || standing.begun().containsKey(step.id())) {
            return;
        }
        before(step, times).forEach(earlier -> add(earlier, times, left));
    }

    /** The steps this one waits for. */
    private List<Step> before(Step step, Times times) {
        List<Step> before = new ArrayList<>();
        for (Step.Need need : step.needs()) {
            String paper = times.choice(need);
            if (!times.isHeld(paper)) {
                times.maker(paper).ifPresent(before::add);
            }
        }
        step.after().stream()
                .filter(id -> !times.hasHappened(id))
                .forEach(id -> procedure.step(id).ifPresent(before::add));
        return before;
    }

    private Way way(Times times, Map<String, Step> left, List<Way.Expiry> expiries) {
        LocalDate finish = today;
        for (Step step : left.values()) {
            finish = later(finish, finish(step, times));
        }
        Map<String, LocalDate> latest = latest(times, left, finish);
        List<Way.Planned> planned = procedure.steps().stream()
                .filter(step -> left.containsKey(step.id()))
                .map(step -> new Way.Planned(
                        step,
                        start(step, times),
                        finish(step, times),
                        latest.getOrDefault(step.id(), today),
                        standing.begun().containsKey(step.id())))
                .sorted(Comparator.comparing(Way.Planned::start))
                .toList();
        return new Way(
                today, planned, finish, critical(times, left, finish), costs(left), missing(times, left), expiries);
    }

    /** The last day each can be handed in: counted back from the finish. */
    private Map<String, LocalDate> latest(Times times, Map<String, Step> left, LocalDate finish) {
        List<Step> backwards = new ArrayList<>(left.values());
        backwards.sort(Comparator.comparing((Step step) -> finish(step, times)).reversed());
        Map<String, LocalDate> end = new HashMap<>();
        left.keySet().forEach(id -> end.put(id, finish));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Step step : backwards) {
                LocalDate start = end.getOrDefault(step.id(), finish).minusDays(pace.days(step));
                if (!standing.begun().containsKey(step.id())) {
                    for (Step earlier : before(step, times)) {
                        if (start.isBefore(end.getOrDefault(earlier.id(), finish))) {
                            end.put(earlier.id(), start);
                            changed = true;
                        }
                    }
                }
            }
        }
        Map<String, LocalDate> latest = new HashMap<>();
        left.values()
                .forEach(step -> latest.put(
                        step.id(), end.getOrDefault(step.id(), finish).minusDays(pace.days(step))));
        return latest;
    }

    /** From the step that is over last back through what held it up. */
    private List<String> critical(Times times, Map<String, Step> left, LocalDate finish) {
        List<String> path = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Optional<Step> at = left.values().stream()
                .filter(step -> finish(step, times).equals(finish))
                .max(Comparator.comparing(step -> pace.days(step)));
        while (at.isPresent() && seen.add(at.orElseThrow().id())) {
            Step step = at.orElseThrow();
            path.addFirst(step.id());
            LocalDate start = start(step, times);
            at = standing.begun().containsKey(step.id())
                    ? Optional.empty()
                    : before(step, times).stream()
                            .filter(earlier -> finish(earlier, times).equals(start))
                            .findFirst();
        }
        return path;
    }

    private List<Money> costs(Map<String, Step> left) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        left.values().stream()
                .filter(step -> !standing.begun().containsKey(step.id()))
                .flatMap(step -> step.cost().stream())
                .forEach(cost -> sums.merge(cost.currency().getCurrencyCode(), cost.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), Currency.getInstance(sum.getKey())))
                .toList();
    }

    private List<String> missing(Times times, Map<String, Step> left) {
        Set<String> missing = new LinkedHashSet<>();
        left.values().stream()
                .filter(step -> !standing.begun().containsKey(step.id()))
                .flatMap(step -> step.needs().stream())
                .map(times::choice)
                .filter(paper -> !times.isHeld(paper) && !times.isMade(paper))
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    private LocalDate start(Step step, Times times) {
        return Optional.ofNullable(times.startOf(step)).orElse(LocalDate.MAX);
    }

    private static LocalDate finish(Step step, Times times) {
        return Optional.ofNullable(times.finishOf(step.id())).orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
