package org.immerse.freshness.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** How far facts can still be trusted, shared by every module. */
@Component
public final class FreshnessModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "freshness";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("ui");
    }
}
