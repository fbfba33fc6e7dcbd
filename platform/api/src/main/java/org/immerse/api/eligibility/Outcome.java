package org.immerse.api.eligibility;

import java.util.List;
import java.util.Optional;
import org.immerse.api.text.Localized;

/**
 * What a rule says of somebody.
 *
 * @param verdict yes, no, or not yet decided
 * @param open while it is not decided: exactly the criteria whose answer can still change the result, least sensitive first
 * @param next the one to ask now: the first open one that was not skipped; empty where it is decided or everything open was skipped
 * @param reasons the parts of the rule that have words, with how each stands
 */
public record Outcome(Verdict verdict, List<Criterion> open, Optional<Criterion> next, List<Reason> reasons) {
    public Outcome {
        open = List.copyOf(open);
        reasons = List.copyOf(reasons);
    }

    /** The three answers. */
    public enum Verdict {
        /** It is for them, whatever else is answered. */
        YES,
        /** It is not for them, whatever else is answered. */
        NO,
        /** More must be known. */
        OPEN
    }

    /** How one part of the rule stands. */
    public record Reason(Localized words, Verdict verdict) {}
}
