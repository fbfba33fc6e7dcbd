package org.immerse.procedures.internal;

import org.immerse.testing.ModuleContract;

class ProceduresModuleTest extends ModuleContract {
    ProceduresModuleTest() {
        super(new ProceduresModule());
    }
}
