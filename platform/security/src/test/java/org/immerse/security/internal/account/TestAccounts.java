package org.immerse.security.internal.account;

import org.immerse.security.internal.TestSecurity;

/** Accounts whose hashes cost little. */
public final class TestAccounts {
    static final Argon2Settings CHEAP = new Argon2Settings(64, 1, 1);

    private TestAccounts() {}

    public static DatabaseAccounts cheap(TestSecurity security) {
        return with(security, CHEAP);
    }

    static DatabaseAccounts with(TestSecurity security, Argon2Settings settings) {
        return new DatabaseAccounts(security.unit, security.audit, security.clock, security.ids, settings);
    }
}
