package org.immerse.safeguarding.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Safeguarding, shared by every module that entrusts people to places or to others. */
@Component
public final class SafeguardingModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "safeguarding";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people", "ui");
    }
}
