package org.immerse.appointments.internal;

import org.immerse.testing.database.TestDatabase;

class AppointmentsOnH2Test extends AppointmentsContract {
    AppointmentsOnH2Test() {
        super(TestDatabase.h2());
    }
}
