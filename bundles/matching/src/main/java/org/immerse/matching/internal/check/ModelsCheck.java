package org.immerse.matching.internal.check;

import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.index.MatchingEngine;
import org.immerse.matching.internal.index.ModelState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether a published model had to be refused. */
@Component
public final class ModelsCheck implements ModuleCheck {
    private final MatchingEngine engine;

    /** Looks at this engine. */
    @Activate
    public ModelsCheck(@Reference MatchingEngine engine) {
        this.engine = engine;
    }

    @Override
    public String id() {
        return "matching.models";
    }

    @Override
    public Text title() {
        return Text.of("matching.check.models.title");
    }

    @Override
    public Result check() {
        return engine.states().stream()
                .filter(state -> !state.isRunning())
                .findFirst()
                .map(ModelsCheck::refused)
                .orElseGet(() -> Result.good(Text.of("matching.check.models.good")));
    }

    private static Result refused(ModelState state) {
        return new Result(
                Level.BAD,
                Text.of(
                        "matching.problem.refused",
                        state.model(),
                        state.refusals().getFirst()),
                Text.of("matching.check.models.advice", state.model()));
    }
}
