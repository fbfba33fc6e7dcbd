package org.immerse.requests.internal;

import org.immerse.testing.ModuleContract;

class RequestsModuleTest extends ModuleContract {
    RequestsModuleTest() {
        super(new RequestsModule());
    }
}
