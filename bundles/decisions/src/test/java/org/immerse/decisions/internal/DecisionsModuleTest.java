package org.immerse.decisions.internal;

import org.immerse.testing.ModuleContract;

class DecisionsModuleTest extends ModuleContract {
    DecisionsModuleTest() {
        super(new DecisionsModule());
    }
}
