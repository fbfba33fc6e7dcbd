package org.immerse.security.internal.account;

import org.immerse.testing.database.TestDatabase;

class AccountsOnH2Test extends AccountsContract {
    AccountsOnH2Test() {
        super(TestDatabase.h2());
    }
}
