package org.immerse.procedures.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.procedure.Paper;
import org.immerse.api.text.Text;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProceduresModule;
import org.immerse.procedures.internal.Progress;
import org.immerse.procedures.internal.persistence.OwnPaper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers that expire, in a person's plan: reminders come with it. */
@Component
public final class WalletPlan implements PlanSource {
    private static final String ID = "procedures.wallet";

    private final Progress progress;
    private final ProcedureBook book;

    /** Plans from here. */
    @Activate
    public WalletPlan(@Reference Progress progress, @Reference ProcedureBook book) {
        this.progress = progress;
        this.book = book;
    }

    @Override
    public String module() {
        return ProceduresModule.ID;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Progress.CHANGED);
    }

    @Override
    public Optional<Plan> plan(String person) {
        List<PlanStep> steps = progress.papers(person).stream()
                .filter(paper -> paper.last().isPresent())
                .map(this::step)
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(
                        ID,
                        Text.of("procedures.plan.wallet.title"),
                        Text.of("procedures.plan.wallet.lead"),
                        List.of(),
                        steps,
                        List.of()));
    }

    private PlanStep step(OwnPaper paper) {
        Text name = book.paper(paper.paper())
                .map(Paper::name)
                .map(StartedPlan::words)
                .orElseGet(() -> Text.verbatim(paper.name()));
        var last = paper.last().orElseThrow();
        return PlanStep.of(
                paper.id(),
                "file",
                Text.of("procedures.plan.renew", name),
                Text.of("procedures.plan.renew.why", last),
                last);
    }
}
