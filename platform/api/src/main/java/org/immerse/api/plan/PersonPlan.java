package org.immerse.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan and how far the person is with it.
 *
 * @param plan the plan as it is today
 * @param marks ids of steps that were marked as done, with who did and when; also of steps the plan no longer has
 */
public record PersonPlan(Plan plan, Map<String, Mark> marks) {
    public PersonPlan {
        marks = Map.copyOf(marks);
    }

    /**
     * A step was marked as done.
     *
     * @param when when
     * @param by account of who marked it
     */
    public record Mark(Instant when, String by) {}

    /** Whether a step is done: marked, or settled by the facts. */
    public boolean isDone(PlanStep step) {
        return step.settled() || marks.containsKey(step.id());
    }

    /** What is still to do, soonest first. */
    public List<PlanStep> open() {
        return plan.steps().stream()
                .filter(step -> !isDone(step))
                .sorted(Comparator.comparing(PlanStep::by).thenComparing(PlanStep::id))
                .toList();
    }

    /** What is done, in the order of the days it was due. */
    public List<PlanStep> done() {
        return plan.steps().stream()
                .filter(this::isDone)
                .sorted(Comparator.comparing(PlanStep::by).thenComparing(PlanStep::id))
                .toList();
    }

    /** The earliest step still to do that is not over. */
    public Optional<PlanStep> next(LocalDate today) {
        return open().stream().filter(step -> !step.by().isBefore(today)).findFirst();
    }
}
