package org.immerse.testing.database;

class OutboxOnH2Test extends OutboxContract {
    OutboxOnH2Test() {
        super(TestDatabase.h2());
    }
}
