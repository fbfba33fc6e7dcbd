package org.immerse.eligibility.internal.file;

import java.util.List;
import java.util.Map;
import org.immerse.api.eligibility.Criterion;

/**
 * What a file brings: what is right in it, and what is wrong in the rest.
 *
 * @param criteria own criteria, by id
 * @param rules rules whose examples all hold
 * @param faults why others are left out
 */
public record RuleFile(Map<String, Criterion> criteria, List<RuleText> rules, List<Fault> faults) {
    public RuleFile {
        criteria = Map.copyOf(criteria);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
    }
}
