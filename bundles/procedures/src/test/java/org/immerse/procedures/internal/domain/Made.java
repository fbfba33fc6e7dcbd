package org.immerse.procedures.internal.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.Localized;
import org.immerse.api.value.Money;

/** Procedures for tests, built step by step. */
final class Made {
    static final Localized NONE = new Localized(Map.of());

    private final List<Step> steps = new ArrayList<>();
    private List<String> goals = List.of();

    Made step(String id, List<List<String>> needs, List<String> gives, int shortest, int usual) {
        return step(
                id,
                needs.stream().map(anyOf -> new Step.Need(anyOf, 0)).toList(),
                gives.stream()
                        .map(paper -> new Step.Yield(paper, OptionalInt.empty()))
                        .toList(),
                List.of(),
                shortest,
                usual,
                Optional.empty());
    }

    Made step(
            String id,
            List<Step.Need> needs,
            List<Step.Yield> gives,
            List<String> after,
            int shortest,
            int usual,
            Optional<Money> cost) {
        steps.add(new Step(
                id,
                words(id),
                NONE,
                needs,
                gives,
                after,
                new Step.Place(Step.Channel.OFFICE, NONE, "", List.of()),
                cost,
                new Step.Waiting(shortest, usual)));
        return this;
    }

    Made goals(String... papers) {
        goals = List.of(papers);
        return this;
    }

    Procedure done() {
        return new Procedure(
                "test.made", words("made"), NONE, List.of(), goals, steps, Procedure.Life.NOW, "", List.of());
    }

    static Localized words(String english) {
        return new Localized(Map.of("en", english));
    }
}
