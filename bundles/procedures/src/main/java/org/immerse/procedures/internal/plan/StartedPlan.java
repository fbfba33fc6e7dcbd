package org.immerse.procedures.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.plan.Basis;
import org.immerse.api.plan.Plan;
import org.immerse.api.plan.PlanSource;
import org.immerse.api.plan.PlanStep;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProceduresModule;
import org.immerse.procedures.internal.Progress;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Way;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The procedures a person started, in their plan: what is left, as early as it can be done. */
@Component
public final class StartedPlan implements PlanSource {
    /** The plan's id. */
    static final String ID = "procedures.started";

    private final Progress progress;
    private final ProcedureBook book;

    /** Plans from here. */
    @Activate
    public StartedPlan(@Reference Progress progress, @Reference ProcedureBook book) {
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
        List<PlanStep> steps = new ArrayList<>();
        for (String id : progress.started(person)) {
            book.find(id)
                    .ifPresent(procedure -> progress.way(person, procedure, Pace.USUAL)
                            .steps()
                            .forEach(planned -> steps.add(step(procedure, planned))));
        }
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Plan(
                        ID,
                        Text.of("procedures.plan.title"),
                        Text.of("procedures.plan.lead"),
                        List.of(),
                        steps,
                        List.of()));
    }

    private PlanStep step(Procedure procedure, Way.Planned planned) {
        Step step = planned.step();
        LocalDate by = planned.begun() ? planned.finish() : planned.start();
        Text why = planned.begun()
                ? Text.of("procedures.plan.waits", planned.start())
                : words(step.text().byLanguage().isEmpty() ? procedure.title() : step.text());
        PlanStep made = PlanStep.of(
                procedure.id() + "/" + step.id(),
                planned.begun() ? "clock" : "paper",
                Text.of("procedures.plan.part", procedure.title(), step.title()),
                why,
                by);
        for (Step.Need need : step.needs()) {
            made = made.take(need.anyOf().stream()
                    .map(this::paper)
                    .reduce((one, other) -> Text.of("procedures.bring.or", one, other))
                    .orElseThrow());
        }
        for (Step.Yield yield : step.gives()) {
            made = made.get(paper(yield.paper()));
        }
        for (Localized helper : step.place().helpers()) {
            made = made.helper(words(helper));
        }
        for (Procedure.Source source : procedure.sources()) {
            made = made.basis(new Basis(source.title(), source.address(), false));
        }
        return step.place().where().byLanguage().isEmpty()
                ? made
                : made.at(words(step.place().where()));
    }

    private Text paper(String id) {
        return book.paper(id).map(Paper::name).map(StartedPlan::words).orElseGet(() -> Text.verbatim(id));
    }

    static Text words(Localized words) {
        return Text.of("text.verbatim", words);
    }
}
