package org.immerse.allocation.internal.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a question, its members in any order, and says which is wrong. */
final class Questions {
    private static final List<String> OF_STABLE = List.of("residents", "hospitals");
    private static final List<String> OF_OPTIMAL = List.of("costs", "capacities");
    private static final List<String> ONLY_STABLE = List.of("residents", "hospitals", "groups", "strict");
    private static final List<String> ONLY_OPTIMAL = List.of("costs", "capacities", "maximise");

    private final Set<String> seen = new HashSet<>();
    private final StableQuestion stable;
    private final OptimalQuestion optimal;
    private String method = "";
    private @Nullable String language;
    private boolean explain;
    private boolean strict;

    private Questions(Limits limits) {
        stable = new StableQuestion(limits);
        optimal = new OptimalQuestion(limits);
    }

    /**
     * What is asked.
     *
     * @param explain whether reasons are wanted
     * @param language of the reasons, as named
     * @param strict whether lists may only name who takes part
     */
    record Question(
            boolean isStable,
            StableQuestion stable,
            OptimalQuestion optimal,
            boolean explain,
            @Nullable String language,
            boolean strict) {}

    static Question read(Input input, Limits limits) {
        return new Questions(limits).read(input);
    }

    /** A member that is not there, or stands twice. */
    static ProblemException refused(String member, String field) {
        return ProblemException.invalid(field, Text.of("allocation.problem.member", member));
    }

    private Question read(Input input) {
        if (input.next() != JsonToken.START_OBJECT) {
            throw new ProblemException(Kind.INVALID, Text.of("allocation.problem.object"));
        }
        for (String member = input.member(); member != null; member = input.member()) {
            input.next();
            if (!seen.add(member)) {
                throw refused(member, member);
            }
            read(input, member);
        }
        if (input.next() != null) {
            throw new ProblemException(Kind.INVALID, Text.of("allocation.problem.more"));
        }
        return checked();
    }

    private void read(Input input, String member) {
        switch (member) {
            case "method" -> method = input.text(() -> member).toLowerCase(Locale.ROOT);
            case "residents" -> stable.readResidents(input);
            case "hospitals" -> stable.readHospitals(input);
            case "groups" -> stable.readGroups(input);
            case "costs" -> optimal.readCosts(input);
            case "capacities" -> optimal.readCapacities(input);
            case "maximise" -> optimal.readMaximise(input);
            case "strict" -> strict = input.flag(() -> member);
            case "explain" -> explain = input.flag(() -> member);
            case "lang" -> language = input.text(() -> member);
            default -> throw refused(member, member);
        }
    }

    private Question checked() {
        boolean isStable = "stable".equals(method);
        if (!isStable && !"optimal".equals(method)) {
            throw ProblemException.invalid("method", Text.of("allocation.problem.method"));
        }
        for (String member : isStable ? ONLY_OPTIMAL : ONLY_STABLE) {
            if (seen.contains(member)) {
                throw ProblemException.invalid(member, Text.of("allocation.problem.mixed", method));
            }
        }
        for (String member : isStable ? OF_STABLE : OF_OPTIMAL) {
            if (!seen.contains(member)) {
                throw ProblemException.invalid(member, Text.of("allocation.problem.missing"));
            }
        }
        return new Question(isStable, stable, optimal, explain, language, strict);
    }
}
