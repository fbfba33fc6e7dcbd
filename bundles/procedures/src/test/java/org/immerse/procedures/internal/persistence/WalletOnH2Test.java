package org.immerse.procedures.internal.persistence;

import org.immerse.testing.database.TestDatabase;

class WalletOnH2Test extends WalletContract {
    WalletOnH2Test() {
        super(TestDatabase.h2());
    }
}
