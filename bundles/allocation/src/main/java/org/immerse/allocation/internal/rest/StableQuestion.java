package org.immerse.allocation.internal.rest;

import org.immerse.api.allocation.IndexLists;
import org.immerse.api.allocation.StableProblem;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import tools.jackson.core.JsonToken;

/** A stable question while it is read; residents and hospitals may come in any order. */
final class StableQuestion {
    private static final String RESIDENTS = "residents";
    private static final String HOSPITALS = "hospitals";

    private final Limits limits;
    private final Participants residents = new Participants();
    private final Participants hospitals = new Participants();
    private final Ranked choices = new Ranked(hospitals.names());
    private final Ranked preferences = new Ranked(residents.names());
    private final Ranked groups = new Ranked(residents.names());
    private final IntList capacities = new IntList();

    StableQuestion(Limits limits) {
        this.limits = limits;
    }

    Participants residents() {
        return residents;
    }

    Participants hospitals() {
        return hospitals;
    }

    void readResidents(Input input) {
        input.expect(JsonToken.START_OBJECT, () -> RESIDENTS);
        for (String name = input.member(); name != null; name = input.member()) {
            String resident = name;
            residents.add(resident, RESIDENTS);
            Limits.keep(residents.size(), limits.people(), RESIDENTS, "allocation.problem.most-people");
            input.next();
            choices.read(input, limits, position -> field(RESIDENTS + "." + resident, position));
        }
    }

    void readHospitals(Input input) {
        input.expect(JsonToken.START_OBJECT, () -> HOSPITALS);
        for (String name = input.member(); name != null; name = input.member()) {
            hospitals.add(name, HOSPITALS);
            Limits.keep(hospitals.size(), limits.places(), HOSPITALS, "allocation.problem.most-places");
            input.next();
            readHospital(input, HOSPITALS + "." + name);
        }
    }

    private void readHospital(Input input, String hospital) {
        boolean capacity = false;
        boolean prefers = false;
        input.expect(JsonToken.START_OBJECT, () -> hospital);
        for (String member = input.member(); member != null; member = input.member()) {
            String field = hospital + "." + member;
            input.next();
            if ("capacity".equals(member) && !capacity) {
                capacities.add(input.capacity(() -> field));
                capacity = true;
            } else if ("prefers".equals(member) && !prefers) {
                preferences.read(input, limits, position -> field(field, position));
                prefers = true;
            } else {
                throw Questions.refused(member, field);
            }
        }
        if (!capacity || !prefers) {
            throw ProblemException.invalid(
                    hospital + (capacity ? ".prefers" : ".capacity"), Text.of("allocation.problem.missing"));
        }
    }

    void readGroups(Input input) {
        input.expect(JsonToken.START_ARRAY, () -> "groups");
        int group = 0;
        while (input.next() != JsonToken.END_ARRAY) {
            String field = "groups[" + group++ + "]";
            groups.read(input, limits, position -> field(field, position));
        }
    }

    private static String field(String list, int position) {
        return position < 0 ? list : list + "[" + position + "]";
    }

    /**
     * The problem that is asked.
     *
     * @param strict whether lists may only name who takes part
     */
    StableProblem problem(boolean strict) {
        int[] residentOf = residents.order();
        int[] hospitalOf = hospitals.order();
        StableProblem problem = new StableProblem(
                choices.resolve(hospitalOf, strict, (list, at) -> field(RESIDENTS + "." + residents.name(list), at)),
                preferences.resolve(
                        residentOf,
                        strict,
                        (list, at) -> field(HOSPITALS + "." + hospitals.name(list) + ".prefers", at)),
                capacities.toArray());
        IndexLists together = groups.resolve(residentOf, true, (list, at) -> "groups[" + list + "][" + at + "]");
        return together.size() == 0 ? problem : problem.together(checked(together));
    }

    private IndexLists checked(IndexLists together) {
        boolean[] seen = new boolean[residents.size()];
        for (int group = 0; group < together.size(); group++) {
            if (together.length(group) < 2) {
                throw ProblemException.invalid("groups[" + group + "]", Text.of("allocation.problem.group-size"));
            }
            for (int member = 0; member < together.length(group); member++) {
                int resident = together.get(group, member);
                if (seen[resident]) {
                    throw ProblemException.invalid(
                            "groups[" + group + "]",
                            Text.of("allocation.problem.two-groups", residents.name(resident)));
                }
                seen[resident] = true;
            }
        }
        return together;
    }
}
