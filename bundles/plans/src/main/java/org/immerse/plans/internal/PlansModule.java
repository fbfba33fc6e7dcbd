package org.immerse.plans.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Dated plans, shared by every module. */
@Component
public final class PlansModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "plans";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people");
    }
}
