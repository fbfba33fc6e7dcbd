package org.immerse.api.module;

import java.util.List;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/** Runs every {@link ModuleCheck} there is. Thread-safe. */
@ProviderType
public interface HealthChecks {
    /** Looks now, at all of them, ordered by id. */
    List<Outcome> run();

    /**
     * What one check said.
     *
     * @param id the check's id
     * @param title what was checked
     * @param result how it stands
     */
    record Outcome(String id, Text title, ModuleCheck.Result result) {}
}
