package org.immerse.experts.internal;

import org.immerse.testing.ModuleContract;

class ExpertsModuleTest extends ModuleContract {
    ExpertsModuleTest() {
        super(new ExpertsModule());
    }
}
