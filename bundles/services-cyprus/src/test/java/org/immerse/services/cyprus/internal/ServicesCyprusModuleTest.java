package org.immerse.services.cyprus.internal;

import org.immerse.testing.ModuleContract;

class ServicesCyprusModuleTest extends ModuleContract {
    ServicesCyprusModuleTest() {
        super(new ServicesCyprusModule());
    }
}
