package org.immerse.kernel.internal.module;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ServiceModule;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A module whose service is there, and what the loaders made of its resources. */
final class PublishedModule {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedModule.class);

    private final BundleResources resources;
    private final Map<ModuleResourceLoader, String> failures = new ConcurrentHashMap<>();

    PublishedModule(ServiceModule module, Bundle bundle) {
        resources = new BundleResources(module, bundle);
    }

    ServiceModule module() {
        return resources.module();
    }

    Bundle bundle() {
        return resources.bundle();
    }

    String version() {
        return resources.version();
    }

    void load(ModuleResourceLoader loader) {
        failures.remove(loader);
        try {
            loader.load(resources);
        } catch (Exception | LinkageError e) {
            LOG.error(
                    "Module {} failed: {} refused its resources",
                    module().id(),
                    loader.getClass().getName(),
                    e);
            failures.put(loader, Reasons.inWords(e));
        }
    }

    void unload(ModuleResourceLoader loader) {
        try {
            loader.unload(resources);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{} could not unload module {}", loader.getClass().getName(), module().id(), e);
        }
    }

    void forget(ModuleResourceLoader loader) {
        failures.remove(loader);
    }

    /** What the loaders did not accept; empty where all is loaded. */
    Optional<String> failure() {
        return failures.values().stream().sorted().reduce((one, other) -> one + "; " + other);
    }
}
