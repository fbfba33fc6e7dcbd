package org.immerse.matching.internal.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.LawfulGround;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.text.Text;

/** What a model must keep to be used; each fault in a sentence for its author. */
public final class ModelRules {
    private ModelRules() {}

    /** What is wrong with the model; empty where nothing is. */
    public static List<Text> faults(MatchingModel model) {
        List<Text> faults = new ArrayList<>();
        List<Criterion> criteria = model.criteria();
        if (criteria.isEmpty()) {
            faults.add(Text.of("matching.refused.no-criteria"));
        }
        if (criteria.stream().filter(Criterion.Interest.class::isInstance).count() > 1) {
            faults.add(Text.of("matching.refused.interest"));
        }
        Set<String> ids = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!ids.add(criterion.id())) {
                faults.add(Text.of("matching.refused.same-id", criterion.id()));
            }
            weightFault(criterion).ifPresent(faults::add);
            settingFault(criterion).ifPresent(faults::add);
            protectedFaults(criterion, model.lawfulGrounds()).forEach(faults::add);
        }
        return faults;
    }

    private static Optional<Text> weightFault(Criterion criterion) {
        double weight = criterion.weight();
        boolean usable =
                Double.isFinite(weight) && (weight > 0 || (weight == 0 && criterion.mode() == Criterion.Mode.MUST));
        return usable ? Optional.empty() : Optional.of(Text.of("matching.refused.weight", criterion.id()));
    }

    private static Optional<Text> settingFault(Criterion criterion) {
        boolean usable = switch (criterion) {
            case Criterion.ConceptNearness nearness -> nearness.steps() >= 1 && nearness.steps() <= 4;
            case Criterion.RangeCovers range -> range.tolerance() >= 0 && Double.isFinite(range.tolerance());
            case Criterion.DistanceWithin distance ->
                distance.defaultRadiusKilometres() >= 0 && Double.isFinite(distance.defaultRadiusKilometres());
            default -> true;
        };
        return usable ? Optional.empty() : Optional.of(Text.of("matching.refused.setting", criterion.id()));
    }

    private static Stream<Text> protectedFaults(Criterion criterion, List<LawfulGround> grounds) {
        return Stream.concat(criterion.needFields().stream(), criterion.offerFields().stream())
                .distinct()
                .flatMap(field -> protectedFact(field).stream()
                        .filter(fact -> grounds.stream().noneMatch(ground -> covers(ground, criterion, fact)))
                        .map(fact -> Text.of("matching.refused.protected", criterion.id(), field, fact)));
    }

    /** The protected fact a field holds: also in another spelling, or a part of it such as {@code health.allergies}. */
    private static Optional<String> protectedFact(String field) {
        String plain = field.toLowerCase(Locale.ROOT).replace('_', '-');
        return MatchingModel.PROTECTED_FACTS.stream()
                .filter(fact ->
                        plain.equals(fact) || plain.startsWith(fact + ".") || plain.equals(fact.replace("-", "")))
                .findFirst();
    }

    private static boolean covers(LawfulGround ground, Criterion criterion, String fact) {
        return ground.criterion().equals(criterion.id())
                && ground.protectedFact().equals(fact)
                && !ground.textKey().isBlank()
                && !ground.source().isBlank();
    }
}
