package org.immerse.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes one kind of resource into use for every running module: texts, knowledge, firewall rows, ... Found by whiteboard.
 * A loader that appears late is given all modules that run; one that goes away is not asked to unload.
 */
@ConsumerType
public interface ModuleResourceLoader {
    /**
     * Loads what it knows in the module's resources; nothing where there is none. An exception marks the module as
     * failed with the exception's message as the reason, and the other modules go on.
     */
    void load(ModuleResources resources) throws Exception;

    /** Takes everything of the module out of use again. People's data stays. */
    void unload(ModuleResources resources);
}
