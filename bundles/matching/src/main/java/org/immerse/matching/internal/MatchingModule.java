package org.immerse.matching.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Matching as a module: its texts and its scope. */
@Component
public final class MatchingModule implements ServiceModule {
    @Override
    public String id() {
        return "matching";
    }

    @Override
    public Set<String> requires() {
        return Set.of("knowledge-base");
    }

    @Override
    public Set<String> scopes() {
        return Set.of("match");
    }
}
