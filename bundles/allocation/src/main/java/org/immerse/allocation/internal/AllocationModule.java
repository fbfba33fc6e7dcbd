package org.immerse.allocation.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Allocation as a module: its texts and its scope. */
@Component
public final class AllocationModule implements ServiceModule {
    @Override
    public String id() {
        return "allocation";
    }

    @Override
    public Set<String> scopes() {
        return Set.of("allocate");
    }
}
