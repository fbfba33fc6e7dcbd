package org.immerse.people.internal;

import org.immerse.testing.ModuleContract;

class PeopleModuleTest extends ModuleContract {
    PeopleModuleTest() {
        super(new PeopleModule());
    }
}
