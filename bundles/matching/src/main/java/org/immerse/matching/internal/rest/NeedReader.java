package org.immerse.matching.internal.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.FactCodec;
import org.immerse.api.fact.Facts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** Reads a need, and says of each field that cannot be read what is wrong. */
final class NeedReader {
    private NeedReader() {}

    /** The need's facts, in the shapes the model's criteria read. */
    static Facts read(MatchingModel model, Map<String, ?> plain) {
        Facts facts = decode(plain);
        List<FieldProblem> problems = new ArrayList<>();
        for (Criterion criterion : model.criteria()) {
            shapeProblem(criterion, facts)
                    .filter(one -> !problems.contains(one))
                    .ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, problems.getFirst().text(), problems);
        }
        return facts;
    }

    private static Facts decode(Map<String, ?> plain) {
        try {
            return FactCodec.decode(plain);
        } catch (ProblemException e) {
            List<FieldProblem> fields = e.fields().stream()
                    .map(problem -> new FieldProblem("need." + problem.field(), problem.text()))
                    .toList();
            throw new ProblemException(e.kind(), e.text(), fields);
        }
    }

    private static Optional<FieldProblem> shapeProblem(Criterion criterion, Facts facts) {
        String field =
                criterion.needFields().isEmpty() ? "" : criterion.needFields().getFirst();
        return Optional.ofNullable(facts.byField().get(field))
                .filter(fact -> !shape(criterion).isInstance(fact))
                .map(fact -> new FieldProblem(
                        "need." + field, Text.of("matching.problem.shape", field, example(criterion))));
    }

    private static Class<? extends Fact> shape(Criterion criterion) {
        return switch (criterion) {
            case Criterion.ConceptOverlap overlap -> Fact.Concepts.class;
            case Criterion.ConceptNearness nearness -> Fact.Concepts.class;
            case Criterion.LevelAtLeast level -> Fact.Levels.class;
            case Criterion.RangeCovers range -> Fact.Range.class;
            case Criterion.DatesOverlap dates -> Fact.Period.class;
            case Criterion.DistanceWithin distance -> Fact.Place.class;
            case Criterion.FlagRequired flag -> Fact.Flag.class;
            case Criterion.Interest interest -> Fact.Concepts.class;
            case Criterion.Custom custom -> Fact.class;
        };
    }

    /** What a fact of the criterion's shape looks like. */
    static String example(Criterion criterion) {
        return switch (criterion) {
            case Criterion.ConceptOverlap overlap -> "{\"concepts\": {\"<iri>\": 1}}";
            case Criterion.ConceptNearness nearness -> "{\"concepts\": {\"<iri>\": 1}}";
            case Criterion.LevelAtLeast level -> "{\"levels\": {\"<iri>\": 3}}";
            case Criterion.RangeCovers range -> "{\"from\": 1200, \"to\": 1500}";
            case Criterion.DatesOverlap dates -> "{\"since\": \"2027-01-31\"}";
            case Criterion.DistanceWithin distance -> "{\"lat\": 40.4, \"lon\": -3.7, \"radius\": 30}";
            case Criterion.FlagRequired flag -> "{\"flag\": true}";
            case Criterion.Interest interest -> "{\"concepts\": {\"<iri>\": 0.5}}";
            case Criterion.Custom custom -> "{}";
        };
    }
}
