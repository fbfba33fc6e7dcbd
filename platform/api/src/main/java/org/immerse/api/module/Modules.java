package org.immerse.api.module;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Which modules there are, which run, and why one does not. Thread-safe; answers are snapshots. */
@ProviderType
public interface Modules {
    /** Every known module, installed or available, ordered by id. */
    List<ModuleStatus> all();

    /** One module by its id. */
    Optional<ModuleStatus> find(String id);

    /** Whether the module's service is published and its resources are loaded. */
    default boolean isRunning(String id) {
        return find(id).map(ModuleStatus::state)
                .filter(ModuleState.RUNNING::equals)
                .isPresent();
    }
}
