package org.immerse.decisions.internal;

import org.immerse.testing.database.TestDatabase;

class DecisionLogOnPostgresqlTest extends DecisionLogContract {
    DecisionLogOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
