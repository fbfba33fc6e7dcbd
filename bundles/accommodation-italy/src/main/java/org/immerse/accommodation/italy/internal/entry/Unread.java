package org.immerse.accommodation.italy.internal.entry;

import java.util.ArrayList;
import java.util.List;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.accommodation.italy.internal.home.HomeRules;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.FieldProblem;
import org.immerse.api.text.Text;

/** What is wrong on a page of the form: what could not be read at all, and what the rules for homes refuse. */
final class Unread {
    private final List<FieldProblem> problems = new ArrayList<>();

    /** A field that cannot be read. */
    void add(String field, String key) {
        problems.add(new FieldProblem(field, Text.of(EntryView.KEY + key)));
    }

    /** @throws ProblemException naming every wrong field of this page */
    void check(EntryStep step, Home home) {
        List<String> unread = problems.stream().map(FieldProblem::field).toList();
        HomeRules.problems(home).stream()
                .filter(problem -> step.asks(problem.field()) && !unread.contains(problem.field()))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new ProblemException(
                    ProblemException.Kind.INVALID, problems.getFirst().text(), problems);
        }
    }
}
