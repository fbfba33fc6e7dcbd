package org.immerse.testing.database;

class UnitOnH2Test extends UnitContract {
    UnitOnH2Test() {
        super(TestDatabase.h2(), "h2");
    }
}
