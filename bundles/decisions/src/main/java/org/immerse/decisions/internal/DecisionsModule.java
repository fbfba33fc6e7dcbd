package org.immerse.decisions.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** The decision log, shared by every module in which people decide from a ranking. */
@Component
public final class DecisionsModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "decisions";
    /** What an API key needs to read the log. */
    public static final String READ = "decisions:read";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("knowledge-base", "matching", "ui");
    }

    @Override
    public Set<String> scopes() {
        return Set.of(READ);
    }
}
