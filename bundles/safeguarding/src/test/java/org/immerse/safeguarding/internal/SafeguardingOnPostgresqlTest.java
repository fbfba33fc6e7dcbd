package org.immerse.safeguarding.internal;

import org.immerse.testing.database.TestDatabase;

class SafeguardingOnPostgresqlTest extends SafeguardingServiceTest {
    SafeguardingOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
