package org.immerse.procedures.internal.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.jspecify.annotations.Nullable;

/**
 * The earliest day on which each step can begin and end, with as many hands as there are steps. A paper is there as soon as the first step that gives
 * it is over; a step begins when all it needs is there. (The least fixed point, reached from 'never' in at most as many rounds as
 * there are steps, since no step takes less than no time.)
 */
final class Times {
    private final Procedure procedure;
    private final Standing standing;
    private final Map<String, Optional<LocalDate>> held;
    private final LocalDate today;
    private final Pace pace;
    private final Map<String, LocalDate> finish = new HashMap<>();
    private final Set<String> made = new HashSet<>();

    /**
     * Works the times out.
     *
     * @param held papers to count with
     */
    Times(Procedure procedure, Standing standing, Map<String, Optional<LocalDate>> held, LocalDate today, Pace pace) {
        this.procedure = procedure;
        this.standing = standing;
        this.held = held;
        this.today = today;
        this.pace = pace;
        procedure.steps().forEach(step -> step.gives().forEach(yield -> made.add(yield.paper())));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Step step : procedure.steps()) {
                LocalDate end = end(step);
                if (end != null && !end.equals(finish.put(step.id(), end))) {
                    changed = true;
                }
            }
        }
    }

    private @Nullable LocalDate end(Step step) {
        LocalDate begun = standing.begun().get(step.id());
        if (begun != null) {
            return later(today, begun.plusDays(pace.days(step)));
        }
        LocalDate start = startOf(step);
        return start == null ? null : start.plusDays(pace.days(step));
    }

    /** The earliest day it can be handed in; nothing where it can never be. */
    @Nullable
    LocalDate startOf(Step step) {
        LocalDate begun = standing.begun().get(step.id());
        if (begun != null) {
            return begun;
        }
        LocalDate start = today;
        for (Step.Need need : step.needs()) {
            LocalDate there = of(need, today);
            if (there == null) {
                return null;
            }
            start = later(start, there);
        }
        for (String before : step.after()) {
            LocalDate over = hasHappened(before) ? today : finish.get(before);
            if (over == null) {
                return null;
            }
            start = later(start, over);
        }
        return start;
    }

    /** The earliest day on which the step is over; nothing where it can never be. */
    @Nullable
    LocalDate finishOf(String step) {
        return finish.get(step);
    }

    private @Nullable LocalDate of(Step.Need need, LocalDate when) {
        String choice = choice(need);
        if (held.containsKey(choice) || !made.contains(choice)) {
            return when;
        }
        return maker(choice).map(step -> finish.get(step.id())).orElse(null);
    }

    /**
     * Which of the papers to use: one that is held, the one valid longest; else the one a step gives first; else the first one people
     * bring.
     */
    String choice(Step.Need need) {
        Optional<String> own = need.anyOf().stream()
                .filter(held::containsKey)
                .max(Comparator.comparing((String paper) ->
                        held.getOrDefault(paper, Optional.empty()).orElse(LocalDate.MAX)));
        return own.or(() -> need.anyOf().stream()
                        .filter(made::contains)
                        .min(Comparator.comparing(paper -> maker(paper)
                                .map(step -> finish.getOrDefault(step.id(), LocalDate.MAX))
                                .orElse(LocalDate.MAX))))
                .orElse(need.anyOf().getFirst());
    }

    /** Whether a step is over: it was marked so, or all it gives is there. */
    boolean hasHappened(String step) {
        return standing.done().contains(step)
                || procedure.step(step).filter(this::hasGiven).isPresent();
    }

    /** Whether all a step gives is there. */
    boolean hasGiven(Step step) {
        return !step.gives().isEmpty() && step.gives().stream().allMatch(yield -> held.containsKey(yield.paper()));
    }

    boolean isHeld(String paper) {
        return held.containsKey(paper);
    }

    boolean isMade(String paper) {
        return made.contains(paper);
    }

    /** The step by which the paper is there first. */
    Optional<Step> maker(String paper) {
        List<Step> makers =
                procedure.steps().stream().filter(step -> step.gives(paper)).toList();
        return makers.stream().min(Comparator.comparing((Step step) -> finish.getOrDefault(step.id(), LocalDate.MAX)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
