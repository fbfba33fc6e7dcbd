package org.immerse.matching.internal.check;

import java.util.List;
import java.util.Optional;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.index.MatchingEngine;
import org.immerse.matching.internal.index.ModelState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether every open offer can be found. */
@Component
public final class IndexCheck implements ModuleCheck {
    private final MatchingEngine engine;

    /** Looks at this engine. */
    @Activate
    public IndexCheck(@Reference MatchingEngine engine) {
        this.engine = engine;
    }

    @Override
    public String id() {
        return "matching.index";
    }

    @Override
    public Text title() {
        return Text.of("matching.check.index.title");
    }

    @Override
    public Result check() {
        List<ModelState> running =
                engine.states().stream().filter(ModelState::isRunning).toList();
        return running.stream()
                .flatMap(state -> finding(state).stream())
                .findFirst()
                .orElseGet(() -> Result.good(Text.of(
                        "matching.check.index.good",
                        running.stream().mapToInt(ModelState::offers).sum())));
    }

    private static Optional<Result> finding(ModelState state) {
        String key = "matching.check.index.";
        if (!state.failure().isEmpty()) {
            return Optional.of(new Result(
                    Level.BAD,
                    Text.of(key + "failed", state.model(), state.failure()),
                    Text.of(key + "failed.advice", state.model())));
        }
        if (!state.hasSource()) {
            return Optional.of(new Result(
                    Level.WARNING,
                    Text.of(key + "no-source", state.model()),
                    Text.of(key + "no-source.advice", state.model())));
        }
        return state.complete()
                ? Optional.empty()
                : Optional.of(new Result(
                        Level.WARNING, Text.of(key + "building", state.model()), Text.of(key + "building.advice")));
    }
}
