package org.immerse.api.plan;

import java.util.List;
import java.util.Optional;
import org.immerse.api.text.Text;

/**
 * What a person has to do, in one matter. Worked out when it is read; nothing of it is stored.
 *
 * @param id the module's id and a name, such as {@code accommodation-italy.growing}; the same for everybody
 * @param title what the plan is for, such as 'Until you are 18'
 * @param lead a sentence or two about it
 * @param milestones days the plan is built around, earliest first; may be empty
 * @param steps what to do, in any order
 * @param notes what the reader should know before trusting it, such as what the plan does not know yet
 */
public record Plan(
        String id, Text title, Text lead, List<Milestone> milestones, List<PlanStep> steps, List<Text> notes) {
    public Plan {
        milestones = List.copyOf(milestones);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** The step of this id. */
    public Optional<PlanStep> step(String step) {
        return steps.stream().filter(one -> one.id().equals(step)).findFirst();
    }
}
