package org.immerse.mail.internal;

import org.immerse.testing.database.TestDatabase;

class MailOnPostgresqlTest extends MailContract {
    MailOnPostgresqlTest() {
        super(TestDatabase.postgresql());
    }
}
