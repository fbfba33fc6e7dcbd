package org.immerse.testing.database;

class UnitOnPostgresqlTest extends UnitContract {
    UnitOnPostgresqlTest() {
        super(TestDatabase.postgresql(), "postgresql");
    }
}
