package org.immerse.referrals.internal;

import org.immerse.testing.ModuleContract;

class ReferralsModuleTest extends ModuleContract {
    ReferralsModuleTest() {
        super(new ReferralsModule());
    }
}
