package org.immerse.procedures.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Procedures and papers, shared by every module. */
@Component
public final class ProceduresModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "procedures";

    /** Scope: take in procedures of others, and publish them. */
    public static final String WRITE = "procedures:write";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people");
    }

    @Override
    public Set<String> scopes() {
        return Set.of(WRITE);
    }
}
