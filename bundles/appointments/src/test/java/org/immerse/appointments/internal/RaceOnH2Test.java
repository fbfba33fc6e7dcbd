package org.immerse.appointments.internal;

import org.immerse.testing.database.TestDatabase;

class RaceOnH2Test extends RaceContract {
    RaceOnH2Test() {
        super(TestDatabase.h2());
    }
}
