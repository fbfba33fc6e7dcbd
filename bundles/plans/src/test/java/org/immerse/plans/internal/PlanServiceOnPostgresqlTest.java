package org.immerse.plans.internal;

import org.immerse.testing.database.TestDatabase;

class PlanServiceOnPostgresqlTest extends PlanServiceContract {
    PlanServiceOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
