package org.immerse.api.module;

import java.util.Set;

/**
 * What is known about one module, installed or not.
 *
 * @param id the id, as {@link ServiceModule#id()}
 * @param title a short name from the feature's description
 * @param description what it does, from the feature's details
 * @param version the feature's version
 * @param countries ISO 3166-1 alpha-2 codes; empty means everywhere
 * @param requires ids of the modules it needs
 * @param shared whether it is part of the common base (matching, people, ...) rather than a service for people
 * @param state where it stands
 * @param reason why it does not run, in words for an administrator; empty where there is nothing to say
 */
public record ModuleStatus(
        String id,
        String title,
        String description,
        String version,
        Set<String> countries,
        Set<String> requires,
        boolean shared,
        ModuleState state,
        String reason) {
    public ModuleStatus {
        countries = Set.copyOf(countries);
        requires = Set.copyOf(requires);
    }
}
