package org.immerse.security.internal.key;

import org.immerse.testing.database.TestDatabase;

class ApiKeysOnPostgresqlTest extends ApiKeysContract {
    ApiKeysOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
