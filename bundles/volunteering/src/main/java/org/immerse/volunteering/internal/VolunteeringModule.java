package org.immerse.volunteering.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Offers for volunteers, shared by every module. */
@Component
public final class VolunteeringModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "volunteering";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("requests");
    }
}
