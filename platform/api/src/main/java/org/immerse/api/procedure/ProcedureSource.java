package org.immerse.api.procedure;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings procedures of a module that are not files: those in {@code IMMERSE-INF/procedures} need no source. Published as a service;
 * asked once when it appears. What would not pass an import is left out, with a warning. Thread-safe.
 */
@ConsumerType
public interface ProcedureSource {
    /** The module's id. */
    String module();

    /** Papers its procedures name; one of the same id as an earlier one adds nothing. */
    List<Paper> papers();

    /** Its procedures; their ids start with the module's id. */
    List<Procedure> procedures();
}
