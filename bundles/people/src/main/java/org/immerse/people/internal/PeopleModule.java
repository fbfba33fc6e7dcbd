package org.immerse.people.internal;

import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** People's files, shared by every module. */
@Component
public final class PeopleModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "people";

    @Override
    public String id() {
        return ID;
    }
}
