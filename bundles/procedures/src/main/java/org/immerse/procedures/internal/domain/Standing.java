package org.immerse.procedures.internal.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far somebody is.
 *
 * @param papers what they have: paper to its last valid day; empty for ever
 * @param begun steps that are handed in and not over: step to the day
 * @param done steps that are over
 */
public record Standing(Map<String, Optional<LocalDate>> papers, Map<String, LocalDate> begun, Set<String> done) {
    /** Somebody of whom nothing is known. */
    public static final Standing NOTHING = new Standing(Map.of(), Map.of(), Set.of());

    public Standing {
        papers = Map.copyOf(papers);
        begun = Map.copyOf(begun);
        done = Set.copyOf(done);
    }
}
