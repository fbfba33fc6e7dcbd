package org.immerse.people.internal;

import org.immerse.testing.database.TestDatabase;

class WholeFileOnH2Test extends WholeFileContract {
    WholeFileOnH2Test() {
        super(TestDatabase.h2());
    }
}
