package org.immerse.services.cyprus.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Public services in Cyprus. */
@Component
public final class ServicesCyprusModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "services-cyprus";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> countries() {
        return Set.of("CY");
    }

    @Override
    public Set<String> requires() {
        return Set.of("appointments", "directory", "eligibility", "procedures");
    }
}
