package org.immerse.kernel.internal;

import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** The kernel as a module: it brings the texts of the platform. */
@Component
public final class KernelModule implements ServiceModule {
    /** Id of this module. */
    public static final String ID = "kernel";

    @Override
    public String id() {
        return ID;
    }
}
