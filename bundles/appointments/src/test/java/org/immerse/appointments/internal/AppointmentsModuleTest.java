package org.immerse.appointments.internal;

import org.immerse.testing.ModuleContract;

class AppointmentsModuleTest extends ModuleContract {
    AppointmentsModuleTest() {
        super(new AppointmentsModule());
    }
}
