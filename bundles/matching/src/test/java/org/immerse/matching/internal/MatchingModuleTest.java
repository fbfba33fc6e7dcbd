package org.immerse.matching.internal;

import org.immerse.testing.ModuleContract;

class MatchingModuleTest extends ModuleContract {
    MatchingModuleTest() {
        super(new MatchingModule());
    }
}
