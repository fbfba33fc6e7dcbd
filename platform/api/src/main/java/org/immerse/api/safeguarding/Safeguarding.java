package org.immerse.api.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Clearances: states, checklists, four eyes, history. Thread-safe.
 *
 * <p>Every change is checked: {@link ClearanceKind#mayHandle} (else FORBIDDEN), the state (else CONFLICT), the values (else INVALID, with
 * the parameter's name); an unknown kind is UNAVAILABLE. Every change is kept in the history and in the audit trail, and emits the event
 * {@code safeguarding.changed} (kind, subject). The event also tells that an approval ran out: shortly after, but what is asked here
 * says so from the first moment on. The methods that only read check nothing: they are for modules.
 */
@ProviderType
public interface Safeguarding {
    /** Topic of the event: something about a clearance changed. */
    String CHANGED = "safeguarding.changed";

    /** How the subject stands; a draft without history where nothing was registered. */
    Clearance of(String kind, String subject);

    /** Whether it is approved now; not, where the kind does not run. */
    boolean isApproved(String kind, String subject);

    /** Every subject that is approved now, in alphabetical order; none where the kind does not run. */
    Set<String> approved(String kind);

    /** Every clearance of the kind, last changed first. */
    List<Clearance> all(String kind);

    /** Registers a subject as a draft. For modules: who may register is theirs to check. Nothing happens where it is registered. */
    Clearance register(User by, String kind, String subject);

    /**
     * Does what needs no more than words: {@code ASK_DOCUMENTS}, {@code SIGN}, {@code PAUSE}, {@code RESUME}, {@code END}. A pause and
     * an end need words. An approval is refused as FORBIDDEN to whoever registered the subject, gave the first approval or has a
     * {@link ClearanceKind#conflict}; as CONFLICT where an item does not count.
     */
    Clearance act(User staff, String kind, String subject, Clearance.Action action, String words);

    /** Agrees on a day for the visit, today or later; in an approved place it is for the next approval. */
    Clearance planVisit(User staff, String kind, String subject, LocalDate day);

    /** Keeps that this account saw an item on a day, today or at most a year before. It counts from that day for the item's months. */
    Clearance check(User staff, String kind, String subject, String item, LocalDate seen);

    /** An item does not count after all; needs words. */
    Clearance withdraw(User staff, String kind, String subject, String item, String words);

    /**
     * The subject is no longer what staff looked at, such as a home that moved: these items do not count any more, and an approval is
     * over at once. For modules: who may change it is theirs to check. An ended one stays as it is.
     */
    Clearance changed(User by, String kind, String subject, Set<String> items);

    /**
     * Something happened: pauses it at once, whatever it was before (an ended one stays ended). For modules: who may report is theirs
     * to check.
     *
     * @param words the id of the report, or words that name nobody
     */
    Clearance incident(User by, String kind, String subject, String words);
}
