package org.immerse.allocation.internal;

import org.immerse.testing.ModuleContract;

class AllocationModuleTest extends ModuleContract {
    AllocationModuleTest() {
        super(new AllocationModule());
    }
}
