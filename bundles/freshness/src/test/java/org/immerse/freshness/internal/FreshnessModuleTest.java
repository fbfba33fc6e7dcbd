package org.immerse.freshness.internal;

import org.immerse.testing.ModuleContract;

class FreshnessModuleTest extends ModuleContract {
    FreshnessModuleTest() {
        super(new FreshnessModule());
    }
}
