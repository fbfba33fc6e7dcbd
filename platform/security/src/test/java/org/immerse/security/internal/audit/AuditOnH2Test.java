package org.immerse.security.internal.audit;

import org.immerse.testing.database.TestDatabase;

class AuditOnH2Test extends AuditContract {
    AuditOnH2Test() {
        super(TestDatabase.h2());
    }
}
