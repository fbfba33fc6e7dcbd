package org.immerse.people.internal;

import org.immerse.testing.database.TestDatabase;

class PeopleServiceOnPostgresqlTest extends PeopleServiceContract {
    PeopleServiceOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
