package org.immerse.freshness.internal.persistence;

import java.time.Instant;
import java.util.Set;

/**
 * 'Still true', said once about some facts of a subject.
 *
 * @param account who said it; never shown
 * @param by their name, as the public may read it
 */
public record Tap(String id, String subject, Set<String> facts, String account, String by, Instant when) {
    public Tap {
        facts = Set.copyOf(facts);
    }
}
