package org.immerse.decisions.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.decision.RankingSeen;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.Criterion;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.Need;
import org.immerse.api.matching.Offer;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.decisions.internal.domain.Hash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What scores depend on beside the facts, as marks that can be compared later. */
@Component(service = Marks.class)
public final class Marks {
    private final Concepts concepts;
    private final Modules modules;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<MatchingModel> models = List.of();

    /** Marks of what runs now. */
    @Activate
    public Marks(@Reference Concepts concepts, @Reference Modules modules) {
        this.concepts = concepts;
        this.modules = modules;
    }

    /** The model of this id, where it is published. */
    Optional<MatchingModel> find(String model) {
        return models.stream().filter(one -> one.id().equals(model)).findFirst();
    }

    /** The mark of everything a model declares: its criteria in their order, and whether it is two-sided. */
    static String ofModel(MatchingModel model) {
        List<String> declared = new ArrayList<>();
        declared.add(Boolean.toString(model.twoSided()));
        model.criteria().forEach(criterion -> declared.add(declared(criterion)));
        return Hash.of(declared.toArray(new String[0]));
    }

    /** What a function does cannot be seen: it changes with the software, which has a mark of its own. */
    private static String declared(Criterion criterion) {
        return criterion instanceof Criterion.Custom
                ? String.join(
                        " ",
                        "Custom",
                        criterion.id(),
                        criterion.needFields().toString(),
                        criterion.offerFields().toString(),
                        criterion.mode().name(),
                        Double.toString(criterion.weight()),
                        criterion.direction().name())
                : criterion.toString();
    }

    /** The mark of what the taxonomies say about the concepts in these facts: everything above each, and how many steps. */
    String ofTaxonomy(RankingSeen ranking) {
        Set<String> named = new TreeSet<>();
        Stream.concat(
                        ranking.needs().stream().map(Need::facts),
                        ranking.offers().stream().map(Offer::facts))
                .forEach(facts -> name(facts, named));
        List<String> said = new ArrayList<>();
        for (String concept : named) {
            Map<String, Integer> above = new TreeMap<>(concepts.ancestors(concept));
            said.add(concept + " " + above);
        }
        return Hash.of(said.toArray(new String[0]));
    }

    private static void name(Facts facts, Set<String> named) {
        facts.byField().values().forEach(fact -> {
            switch (fact) {
                case Fact.Concepts some -> named.addAll(some.iris());
                case Fact.Levels levels -> named.addAll(levels.ranks().keySet());
                default -> {}
            }
        });
    }

    /** Versions of the parts that score: the engine and the model's module. */
    String ofSoftware(String model) {
        return modules.all().stream()
                .filter(module -> module.id().equals("matching") || isOf(module, model))
                .sorted(Comparator.comparing(ModuleStatus::id))
                .map(module -> module.id() + " " + module.version())
                .collect(Collectors.joining(", "));
    }

    private static boolean isOf(ModuleStatus module, String model) {
        return model.equals(module.id()) || model.startsWith(module.id() + ".") || model.startsWith(module.id() + "-");
    }
}
