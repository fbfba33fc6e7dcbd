package org.immerse.delegation.internal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immerse.api.delegation.Delegation;

/** A delegation as it was granted and kept, before anybody asks whether it holds. */
public record Granted(
        String id,
        String person,
        String actor,
        Set<String> purposes,
        LocalDate from,
        LocalDate until,
        String grantedBy,
        String organisation,
        Instant granted,
        Optional<Delegation.End> ended) {
    public Granted {
        purposes = Collections.unmodifiableSet(new TreeSet<>(purposes));
    }
}
