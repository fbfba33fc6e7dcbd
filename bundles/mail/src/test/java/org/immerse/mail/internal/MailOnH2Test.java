package org.immerse.mail.internal;

import org.immerse.testing.database.TestDatabase;

class MailOnH2Test extends MailContract {
    MailOnH2Test() {
        super(TestDatabase.h2());
    }
}
