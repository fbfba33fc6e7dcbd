package org.immerse.api.freshness;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The freshness ledger. Standings follow from the clock, so nothing need run for an entry to grow old. Verifying emits
 * {@code freshness.verified} (subject). Thread-safe.
 */
@ProviderType
public interface Ledger {
    /** How an entry stands now, with the facts its source tells. A pure look-up but for one read of the table, which is kept in memory. */
    Standing standing(LedgerEntry entry);

    /** How the entry of this subject stands; empty where no source knows it. */
    Optional<Standing> standing(String subject);

    /**
     * 'Still true': keeps that this user verified facts of a subject today.
     *
     * @param facts names of facts; empty for all
     * @throws org.immerse.api.text.ProblemException FORBIDDEN unless the user acts for the owner or is an administrator
     */
    void verify(User by, String subject, Set<String> facts);

    /** The public score of an owner: the mean value of its entries, 0 to 1; empty where it has none. */
    OptionalDouble score(String owner);
}
