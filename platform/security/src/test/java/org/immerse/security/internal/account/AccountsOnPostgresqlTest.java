package org.immerse.security.internal.account;

import org.immerse.testing.database.TestDatabase;

class AccountsOnPostgresqlTest extends AccountsContract {
    AccountsOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
