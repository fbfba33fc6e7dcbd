package org.immerse.procedures.internal.persistence;

import org.immerse.testing.database.TestDatabase;

class WalletOnPostgresqlTest extends WalletContract {
    WalletOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
