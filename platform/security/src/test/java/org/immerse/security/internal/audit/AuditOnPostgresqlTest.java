package org.immerse.security.internal.audit;

import org.immerse.testing.database.TestDatabase;

class AuditOnPostgresqlTest extends AuditContract {
    AuditOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
