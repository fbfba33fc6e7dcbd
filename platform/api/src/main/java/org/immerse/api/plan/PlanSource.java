package org.immerse.api.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/** Works out one plan of a module for each person it concerns. Published as a service. Thread-safe. */
@ConsumerType
public interface PlanSource {
    /** The module's id. */
    String module();

    /** The plan of a person, for their own eyes; empty where this module has none for them. */
    Optional<Plan> plan(String person);

    /**
     * The plan as somebody who cares for the person may see it. The source checks the relation, and reads the file through
     * {@link org.immerse.api.people.People#see}. Empty where they may not, which is the default.
     */
    default Optional<Plan> planFor(User staff, String person) {
        return Optional.empty();
    }

    /**
     * Whom this user cares for: they read and mark these people's plans and are reminded of them. Asked whenever menus are drawn, so it
     * must be quick; the relation is checked and the file read as for {@link #planFor}, for all at once.
     */
    default List<Ward> wards(User staff) {
        return List.of();
    }

    /**
     * Somebody who cares for the person is about to mark a step as done, or to take the mark back. Called before it happens, so that the
     * source can keep it where the person reads it; an exception refuses it.
     */
    default void marking(User staff, String person, PlanStep step, boolean done) {}

    /** Topics of the events after which a plan may be another one. */
    default Set<String> topics() {
        return Set.of();
    }

    /**
     * Somebody a member of staff cares for.
     *
     * @param person the account
     * @param name what this member of staff may call them
     * @param plan their plan, as {@link #planFor} answers it
     */
    record Ward(String person, Text name, Plan plan) {}
}
