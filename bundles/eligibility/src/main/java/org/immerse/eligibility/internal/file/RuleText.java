package org.immerse.eligibility.internal.file;

import java.util.List;
import org.immerse.api.eligibility.Rule;

/**
 * A rule as it is written: with the people it was tried on.
 *
 * @param line where it begins
 */
public record RuleText(int line, Rule rule, List<Example> examples) {
    public RuleText {
        examples = List.copyOf(examples);
    }
}
