package org.immerse.eligibility.internal.file;

import java.util.Optional;
import org.immerse.api.eligibility.Answers;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;

/**
 * A person a rule is tried on, written by whoever wrote the rule.
 *
 * @param line where it stands
 * @param name who it is about
 * @param given what they answer
 * @param expect what the rule must say
 * @param asks the criterion it must ask next; empty where the example leaves that open
 */
public record Example(int line, String name, Answers given, Verdict expect, Optional<String> asks) {
    /** Whether this is what the example expects. */
    public boolean fits(Outcome outcome) {
        String next = outcome.next().map(criterion -> criterion.id()).orElse("");
        return outcome.verdict() == expect && asks.map(next::equals).orElse(true);
    }
}
