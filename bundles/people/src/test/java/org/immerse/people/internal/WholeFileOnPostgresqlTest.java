package org.immerse.people.internal;

import org.immerse.testing.database.TestDatabase;

class WholeFileOnPostgresqlTest extends WholeFileContract {
    WholeFileOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
