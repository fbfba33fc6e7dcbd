package org.immerse.eligibility.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Whom something is for, shared by every module. */
@Component
public final class EligibilityModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "eligibility";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people");
    }
}
