package org.immerse.decisions.internal;

import org.immerse.testing.database.TestDatabase;

class DecisionLogOnH2Test extends DecisionLogContract {
    DecisionLogOnH2Test() {
        super(TestDatabase.h2());
    }
}
