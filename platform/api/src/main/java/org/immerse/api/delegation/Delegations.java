package org.immerse.api.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who may act for whom. A delegation lets its actor act for a purpose while all of this holds, looked at anew each time: its days
 * include today, nobody ended it, both accounts are open and the actor still is a {@code GUARDIAN}, a running
 * {@link DelegationRule} knows the purpose, no day such a rule names is past, and no such rule finds a conflict of interest.
 * Everything else is denied.
 *
 * <p>Changes emit the event {@code delegation.changed} (person, actor) and are in the audit trail; acts emit {@code
 * delegation.acted} (person, actor). Problems are
 * {@link org.immerse.api.text.ProblemException}s whose fields are named as the parameters. Thread-safe.
 */
@ProviderType
public interface Delegations {
    /** Whether the actor may act for the person, for this purpose, now. */
    boolean mayAct(User actor, String person, String purpose);

    /** Fields of the person's file the actor may answer for them now, each with the ground that lets them. Empty: none. */
    Map<String, Ground> fields(User actor, String person);

    /**
     * What lets somebody do something for a person.
     *
     * @param purpose the purpose, for {@link #acted}
     * @param task the firewall's task by which they see the person meanwhile
     */
    record Ground(String purpose, String task) {}

    /** Every delegation there is or was for a person, newest first. */
    List<Delegation> of(String person);

    /** Delegations this account holds that are valid now, by person. */
    List<Delegation> heldBy(String actor);

    /**
     * Lets somebody act for a person. Only staff whom the rule of every purpose lets arrange it; nobody can name themselves.
     *
     * @param by a member of staff
     * @param actor account of who shall act: an open account with the role {@code GUARDIAN}
     * @param purposes at least one
     * @param from first day
     * @param until last day; a day beyond what a rule allows is taken back to the last one allowed
     * @throws org.immerse.api.text.ProblemException FORBIDDEN where {@code by} may not arrange it; NOT_FOUND where there is no such
     *     person; INVALID with the field that is wrong; CONFLICT where interests conflict or a delegation with one of these
     *     purposes between the two already holds or is to come
     */
    Delegation grant(User by, String person, String actor, Set<String> purposes, LocalDate from, LocalDate until);

    /**
     * Ends a delegation at once: staff who may arrange it, the one who acts, or the person where the rules let them decide.
     *
     * @param reason why, 1 to 500 characters
     * @throws org.immerse.api.text.ProblemException NOT_FOUND where it is not there or none of theirs; FORBIDDEN where the person may
     *     not decide; INVALID without a reason; CONFLICT where it already ended
     */
    void end(User by, String id, String reason);

    /**
     * Ends a delegation and grants what is left of it to another account, in one step, with the checks of {@link #grant}.
     *
     * @return the new one
     */
    Delegation handOver(User by, String id, String newActor);

    /**
     * Keeps that the actor does something for the person. To be called <em>before</em> it takes effect: it checks as
     * {@link #mayAct} does, and the caller does not go on where it throws. The person can read it.
     *
     * @param what what they do, in one sentence; its arguments are strings, whole numbers, days or other texts of such arguments
     * @throws org.immerse.api.text.ProblemException FORBIDDEN where they may not act
     */
    void acted(User actor, String person, String purpose, Text what);

    /** What was done for a person, newest first. */
    List<Act> acts(String person);
}
