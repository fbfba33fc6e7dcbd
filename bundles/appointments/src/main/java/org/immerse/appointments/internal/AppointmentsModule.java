package org.immerse.appointments.internal;

import java.util.Set;
import org.immerse.api.module.ServiceModule;
import org.osgi.service.component.annotations.Component;

/** Appointments, shared by every module. */
@Component
public final class AppointmentsModule implements ServiceModule {
    /** The module's id. */
    public static final String ID = "appointments";

    /** Scope of keys that read calendars and what is booked in them. */
    public static final String READ = "appointments:read";

    /** Scope of keys that book, move and cancel. */
    public static final String WRITE = "appointments:write";

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
        return Set.of(READ, WRITE);
    }
}
