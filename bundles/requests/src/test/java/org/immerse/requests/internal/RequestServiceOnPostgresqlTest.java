package org.immerse.requests.internal;

import org.immerse.testing.database.TestDatabase;

class RequestServiceOnPostgresqlTest extends RequestServiceContract {
    RequestServiceOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
