package org.immerse.delegation.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Who may act for whom, shared by every module. */
@Component
public final class DelegationModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "delegation";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people");
    }
}
