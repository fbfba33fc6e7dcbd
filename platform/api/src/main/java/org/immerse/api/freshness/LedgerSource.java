package org.immerse.api.freshness;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** What of one module grows old. Published as a service. Quick, since it is asked whenever lists are drawn. Thread-safe. */
@ConsumerType
public interface LedgerSource {
    /** The module's id; its subjects start with it and a dot. */
    String module();

    /** Everything published, also what is kept back for its age. */
    List<LedgerEntry> entries();

    /** One of these. */
    Optional<LedgerEntry> entry(String subject);

    /** Whether this entry is no longer shown once it is {@link Standing.Level#EXPIRED}: the source itself sees to that. */
    default boolean keepsBack(LedgerEntry entry) {
        return true;
    }
}
