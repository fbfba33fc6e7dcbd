package org.immerse.testing.database;

class OutboxOnPostgresqlTest extends OutboxContract {
    OutboxOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
