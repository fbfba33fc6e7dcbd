package org.immerse.worklist.internal;

import org.immerse.testing.ModuleContract;

class WorklistModuleTest extends ModuleContract {
    WorklistModuleTest() {
        super(new WorklistModule());
    }
}
