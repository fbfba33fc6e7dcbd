package org.immerse.directory.internal;

import org.immerse.testing.ModuleContract;

class DirectoryModuleTest extends ModuleContract {
    DirectoryModuleTest() {
        super(new DirectoryModule());
    }
}
