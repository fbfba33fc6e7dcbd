package org.immerse.accommodation.italy.internal;

import org.immerse.testing.ModuleContract;

class AccommodationItalyModuleTest extends ModuleContract {
    AccommodationItalyModuleTest() {
        super(new AccommodationItalyModule());
    }
}
