package org.immerse.accommodation.italy.internal.board;

import org.immerse.testing.database.TestDatabase;

class BoardsOnPostgresqlTest extends BoardsTest {
    BoardsOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
