package org.immerse.persistence.internal.unit;

import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of a module whose unit could not be opened that it failed, and why. */
@Component
public final class UnitFailures implements ModuleResourceLoader {
    private final UnitExtender units;

    @Activate
    public UnitFailures(@Reference UnitExtender units) {
        this.units = units;
    }

    @Override
    public void load(ModuleResources resources) {
        String reason = units.failures().get(resources.module().id());
        if (reason != null) {
            throw new IllegalStateException("Its tables cannot be used: " + reason);
        }
    }

    @Override
    public void unload(ModuleResources resources) {
        // nothing is loaded
    }
}
