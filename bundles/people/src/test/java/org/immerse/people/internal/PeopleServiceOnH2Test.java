package org.immerse.people.internal;

import org.immerse.testing.database.TestDatabase;

class PeopleServiceOnH2Test extends PeopleServiceContract {
    PeopleServiceOnH2Test() {
        super(TestDatabase.h2());
    }
}
