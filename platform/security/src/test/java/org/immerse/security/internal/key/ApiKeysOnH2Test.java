package org.immerse.security.internal.key;

import org.immerse.testing.database.TestDatabase;

class ApiKeysOnH2Test extends ApiKeysContract {
    ApiKeysOnH2Test() {
        super(TestDatabase.h2());
    }
}
