package org.immerse.testing;

import org.immerse.api.module.ServiceModule;

/** A module that brings nothing keeps every promise. */
class ModuleContractTest extends ModuleContract {
    ModuleContractTest() {
        super(new Empty());
    }

    private static final class Empty implements ServiceModule {
        @Override
        public String id() {
            return "empty-module";
        }
    }
}
