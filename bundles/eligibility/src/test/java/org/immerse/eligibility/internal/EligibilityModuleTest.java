package org.immerse.eligibility.internal;

import org.immerse.testing.ModuleContract;

class EligibilityModuleTest extends ModuleContract {
    EligibilityModuleTest() {
        super(new EligibilityModule());
    }
}
