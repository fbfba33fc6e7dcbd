package org.immerse.jobs.spain.internal.persistence;

import org.immerse.testing.database.TestDatabase;

class VacanciesOnPostgresqlTest extends VacanciesTest {
    VacanciesOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
