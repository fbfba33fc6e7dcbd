package org.immerse.delegation.internal;

import org.immerse.testing.database.TestDatabase;

class DelegationServiceOnH2Test extends DelegationServiceContract {
    DelegationServiceOnH2Test() {
        super(TestDatabase.h2());
    }
}
