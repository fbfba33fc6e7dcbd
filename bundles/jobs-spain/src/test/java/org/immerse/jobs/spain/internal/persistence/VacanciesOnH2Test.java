package org.immerse.jobs.spain.internal.persistence;

import org.immerse.testing.database.TestDatabase;

class VacanciesOnH2Test extends VacanciesTest {
    VacanciesOnH2Test() {
        super(TestDatabase.h2());
    }
}
