package org.immerse.requests.internal;

import org.immerse.testing.database.TestDatabase;

class RequestServiceOnH2Test extends RequestServiceContract {
    RequestServiceOnH2Test() {
        super(TestDatabase.h2());
    }
}
