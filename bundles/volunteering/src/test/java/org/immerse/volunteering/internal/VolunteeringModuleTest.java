package org.immerse.volunteering.internal;

import org.immerse.testing.ModuleContract;

class VolunteeringModuleTest extends ModuleContract {
    VolunteeringModuleTest() {
        super(new VolunteeringModule());
    }
}
