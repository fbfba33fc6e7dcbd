package org.immerse.delegation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immerse.api.delegation.DelegationRule;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rules of the running modules; they change as modules come and go. */
@Component(service = Rules.class)
public final class Rules {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<DelegationRule> rules = List.of();

    /** The rule a purpose belongs to; empty while its module does not run. */
    public Optional<DelegationRule> of(String purpose) {
        return rules.stream().filter(rule -> rule.purposes().contains(purpose)).findFirst();
    }

    /** The rules of these purposes, each once. */
    public List<DelegationRule> of(Iterable<String> purposes) {
        List<DelegationRule> found = new ArrayList<>();
        purposes.forEach(
                purpose -> of(purpose).filter(rule -> !found.contains(rule)).ifPresent(found::add));
        return found;
    }

    /** Every rule, by its first purpose. */
    public List<DelegationRule> all() {
        return rules.stream()
                .sorted(Comparator.comparing(
                        rule -> rule.purposes().stream().sorted().findFirst().orElse("")))
                .toList();
    }
}
