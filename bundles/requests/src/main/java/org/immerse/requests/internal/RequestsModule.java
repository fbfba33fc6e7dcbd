package org.immerse.requests.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Requests between people and organisations, shared by every module. */
@Component
public final class RequestsModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "requests";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> requires() {
        return Set.of("people");
    }
}
