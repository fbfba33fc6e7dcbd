package org.immerse.plans.internal;

import org.immerse.testing.database.TestDatabase;

class PlanServiceOnH2Test extends PlanServiceContract {
    PlanServiceOnH2Test() {
        super(TestDatabase.h2());
    }
}
