package org.immerse.safeguarding.internal;

import org.immerse.testing.ModuleContract;

class SafeguardingModuleTest extends ModuleContract {
    SafeguardingModuleTest() {
        super(new SafeguardingModule());
    }
}
