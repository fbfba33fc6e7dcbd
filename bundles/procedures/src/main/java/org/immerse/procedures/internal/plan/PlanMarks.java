package org.immerse.procedures.internal.plan;

import java.time.Instant;
import java.util.List;
import org.immerse.api.event.Event;
import org.immerse.api.event.EventListener;
import org.immerse.api.plan.PersonPlan;
import org.immerse.api.plan.Plans;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** A step marked as done in 'my plan' is done in its procedure, too. */
@Component
public final class PlanMarks implements EventListener {
    private static final String PLANS_CHANGED = "plans.changed";

    private final Progress progress;
    private final ProcedureBook book;

    /** The plans, where that bundle runs. */
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Plans> plans = List.of();

    /** Keeps marks here. */
    @Activate
    public PlanMarks(@Reference Progress progress, @Reference ProcedureBook book) {
        this.progress = progress;
        this.book = book;
    }

    @Override
    public void happened(Event event) {
        String person = event.ids().getOrDefault("person", "");
        if (event.topic().equals(PLANS_CHANGED) && !person.isEmpty()) {
            plans.forEach(all -> all.of(person).stream()
                    .filter(plan -> plan.plan().id().equals(StartedPlan.ID))
                    .forEach(plan -> take(person, plan)));
        }
    }

    /** A mark stays in the plan when its step comes back, so that only what was marked since is taken. */
    private void take(String person, PersonPlan plan) {
        plan.marks().forEach((step, mark) -> {
            if (plan.plan().step(step).isPresent()) {
                take(person, step, mark.when());
            }
        });
    }

    private void take(String person, String step, Instant marked) {
        int at = step.indexOf('/');
        String procedure = step.substring(0, at);
        String id = step.substring(at + 1);
        if (book.find(procedure).flatMap(one -> one.step(id)).isPresent()) {
            progress.finish(person, procedure, id, marked);
        }
    }
}
