package org.immerse.safeguarding.internal;

import org.immerse.testing.database.TestDatabase;

class SafeguardingOnH2Test extends SafeguardingServiceTest {
    SafeguardingOnH2Test() {
        super(TestDatabase.h2());
    }
}
