package org.immerse.directory.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** The directory of services, shared by every site that has one. */
@Component
public final class DirectoryModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "directory";

    @Override
    public String id() {
        return ID;
    }

    /** Scope: take in entries of others. */
    public static final String WRITE = "directory:write";

    @Override
    public Set<String> scopes() {
        return Set.of(WRITE);
    }

    @Override
    public Set<String> requires() {
        return Set.of("knowledge-base", "ui");
    }
}
