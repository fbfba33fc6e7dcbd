package org.immerse.api.delegation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module lets some people do for others, and within which limits. Published as a service; while it is not there nobody acts
 * for its purposes. Asked at each use, so that it must be quick, and must not ask {@link Delegations} in turn. Thread-safe.
 *
 * <p>Texts, in the module that brings it: {@code <purpose>.delegation} what the actor may do ('fill in the profile'),
 * {@code <purpose>.delegation-help} what that means.
 */
@ConsumerType
public interface DelegationRule {
    /** The purposes it is about: the module's id, a dot and a name. A purpose belongs to one rule. */
    Set<String> purposes();

    /**
     * The firewall's task by which an actor sees the person. Where it shows the field {@code contact-name} lists show the person's
     * name, else a pseudonym.
     */
    String task();

    /** Whether this member of staff may grant, hand over and end delegations for the person. */
    boolean mayArrange(User staff, String person);

    /**
     * The last day anybody may act for the person, such as the day before they come of age; no delegation of these purposes
     * reaches past it. Empty where the rule sets no end.
     */
    Optional<LocalDate> lastDay(String person);

    /** Why this account must not act for the person, such as being their landlord, in one sentence; empty where nothing stands against it. */
    Optional<Text> conflict(String actor, String person);

    /** Whether the person may end a delegation themselves, such as from a certain age on. */
    default boolean personDecides(String person) {
        return true;
    }

    /** Fields of the person's file that this purpose lets the actor answer for them; what they read of it the firewall says. */
    default Set<String> fields(String purpose) {
        return Set.of();
    }

    /** Where the actor goes to act for this purpose, as a path of this site; empty where there is no such place. */
    default Optional<String> path(String purpose, String person) {
        return Optional.empty();
    }
}
