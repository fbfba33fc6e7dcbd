package org.immerse.appointments.internal;

import org.immerse.testing.database.TestDatabase;

class AppointmentsOnPostgresqlTest extends AppointmentsContract {
    AppointmentsOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
