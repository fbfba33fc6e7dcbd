package org.immerse.mail.internal;

import org.immerse.testing.ModuleContract;

class MailModuleTest extends ModuleContract {
    MailModuleTest() {
        super(new MailModule());
    }
}
