package org.immerse.delegation.internal;

import org.immerse.testing.database.TestDatabase;

class DelegationServiceOnPostgresqlTest extends DelegationServiceContract {
    DelegationServiceOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
