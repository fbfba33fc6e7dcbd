package org.immerse.plans.internal;

import org.immerse.testing.ModuleContract;

class PlansModuleTest extends ModuleContract {
    PlansModuleTest() {
        super(new PlansModule());
    }
}
