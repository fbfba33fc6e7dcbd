package org.immerse.experts.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Questions to experts, shared by every module. */
@Component
public final class ExpertsModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "experts";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("requests");
    }
}
