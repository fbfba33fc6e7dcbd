package org.immerse.api.plan;

import java.util.List;
import java.util.Locale;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plans of people, from every module. Whoever changes something is checked: the person, or somebody a
 * {@link PlanSource} says cares for them. Each change emits the event {@code plans.changed} (person). Thread-safe.
 */
@ProviderType
public interface Plans {
    /** The plans of a person, for their own screens. */
    List<PersonPlan> of(String person);

    /** The plans of a person as this member of staff may see them; those they may not see are left out. */
    List<PersonPlan> seenBy(User staff, String person);

    /** Marks a step as done. */
    void done(User actor, String person, String plan, String step);

    /** Takes the mark back. */
    void undo(User actor, String person, String plan, String step);

    /**
     * What the person is reminded of today: steps still to do whose reminder stands and was not put away. One for each step, soonest
     * first.
     */
    List<Reminder> reminders(String person);

    /** Puts a reminder away; the next one of the step still comes. */
    void putAway(User actor, String person, Reminder reminder);

    /** What is still to do, as a calendar file (RFC 5545), with alarms where reminders stand. */
    String calendar(String person, Locale language);
}
