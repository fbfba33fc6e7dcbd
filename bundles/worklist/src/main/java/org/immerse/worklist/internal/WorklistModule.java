package org.immerse.worklist.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** What waits for staff, shared by every module. */
@Component
public final class WorklistModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "worklist";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("ui");
    }
}
