package org.immerse.delegation.internal;

import org.immerse.testing.ModuleContract;

class DelegationModuleTest extends ModuleContract {
    DelegationModuleTest() {
        super(new DelegationModule());
    }
}
