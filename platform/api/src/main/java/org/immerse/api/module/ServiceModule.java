package org.immerse.api.module;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says who a module is.
 *
 * <p>A bundle publishes exactly one, as an OSGi service. While the service is registered the platform loads the bundle's
 * {@code IMMERSE-INF/} folder; when it goes away everything loaded is unloaded again. A module that only brings data
 * needs no other class. Implementations are stateless and thread-safe.
 */
@ConsumerType
public interface ServiceModule {
    /**
     * Stable id such as {@code jobs-spain}: lower case letters, digits and hyphens, starting with a letter. Text keys,
     * routes, tables (hyphens as underscores), the graph {@code urn:immerse:module:<id>} and the persistence unit of the
     * module all start with it.
     */
    String id();

    /** ISO 3166-1 alpha-2 codes of the countries the module serves; empty means everywhere. */
    default Set<String> countries() {
        return Set.of();
    }

    /** Ids of the modules this one cannot work without. */
    default Set<String> requires() {
        return Set.of();
    }

    /** Scopes an API key can carry for the REST resources of this module, such as {@code offers:write}. */
    default Set<String> scopes() {
        return Set.of();
    }
}
