package org.immerse.accommodation.italy.internal.board;

import org.immerse.testing.database.TestDatabase;

class BoardsOnH2Test extends BoardsTest {
    BoardsOnH2Test() {
        super(TestDatabase.h2());
    }
}
