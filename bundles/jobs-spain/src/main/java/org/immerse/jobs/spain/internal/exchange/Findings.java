package org.immerse.jobs.spain.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.immerse.api.text.Text;

/** Collects what is found while one draft is read. */
final class Findings {
    private static final String PREFIX = "jobs-spain.problem.";

    private final List<DraftProblem> problems = new ArrayList<>();
    private final List<DraftProblem> warnings = new ArrayList<>();

    /** Something is wrong: text {@code jobs-spain.problem.<name>}. */
    void problem(DraftField field, String name, Object... arguments) {
        problems.add(new DraftProblem(field, Text.of(PREFIX + name, arguments)));
    }

    /** Something should be looked at: text {@code jobs-spain.problem.<name>}. */
    void warning(DraftField field, String name, Object... arguments) {
        warnings.add(new DraftProblem(field, Text.of(PREFIX + name, arguments)));
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<DraftProblem> problems() {
        return problems;
    }

    List<DraftProblem> warnings() {
        return warnings;
    }
}
