package org.immerse.ui.internal;

import org.immerse.testing.ModuleContract;

class UiModuleTest extends ModuleContract {
    UiModuleTest() {
        super(new UiModule());
    }
}
