package org.immerse.security.internal;

import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Security as a module, for its texts and tables. */
@Component
public final class SecurityModule implements ServiceModule {
    /** The id. */
    public static final String ID = "security";

    @Override
    public String id() {
        return ID;
    }
}
