package org.immerse.security.internal;

import org.immerse.testing.ModuleContract;

class SecurityModuleTest extends ModuleContract {
    SecurityModuleTest() {
        super(new SecurityModule());
    }
}
