package org.immerse.appointments.internal;

import org.immerse.testing.database.TestDatabase;

class RaceOnPostgresqlTest extends RaceContract {
    RaceOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
