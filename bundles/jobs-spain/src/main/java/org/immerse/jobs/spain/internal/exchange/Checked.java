package org.immerse.jobs.spain.internal.exchange;

import java.util.List;
import java.util.Optional;
import org.immerse.jobs.spain.internal.domain.Vacancy;

/**
 * What came out of a draft.
 *
 * @param vacancy the vacancy; empty where something is wrong
 * @param problems what is wrong
 * @param warnings what was understood in a way its writer should look at
 */
public record Checked(Optional<Vacancy> vacancy, List<DraftProblem> problems, List<DraftProblem> warnings) {
    public Checked {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
