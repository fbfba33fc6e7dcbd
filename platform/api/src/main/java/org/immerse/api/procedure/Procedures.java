package org.immerse.api.procedure;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The procedures of this site: those editors published, and those of modules. Thread-safe. */
@ProviderType
public interface Procedures {
    /** Those that count today and are not replaced by another that does, by id. */
    List<Procedure> current();

    /** The procedure of this id, also one that was replaced or does not count yet. */
    Optional<Procedure> find(String id);

    /** Procedures that count and name this subject of an eligibility rule. */
    List<Procedure> forSubject(String subject);

    /** The paper of this id. */
    Optional<Paper> paper(String id);

    /** Every paper somebody may have, by id. */
    List<Paper> papers();
}
