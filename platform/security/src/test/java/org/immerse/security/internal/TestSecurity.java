package org.immerse.security.internal;

import java.util.UUID;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.security.internal.account.DatabaseAccounts;
import org.immerse.security.internal.account.TestAccounts;
import org.immerse.security.internal.audit.AuditTrail;
import org.immerse.security.internal.audit.AuditVerifier;
import org.immerse.testing.TestClock;
import org.immerse.testing.database.TestDatabase;

/** The parts of security on an empty database. Hashing is cheap here. */
public final class TestSecurity implements AutoCloseable {
    public final TestDatabase database;
    public final TestClock clock = new TestClock();
    public final Ids ids = () -> UUID.randomUUID().toString();
    public final PersistenceUnit unit;
    public final AuditTrail audit;
    public final AuditVerifier verifier;
    public final DatabaseAccounts accounts;

    public TestSecurity(TestDatabase database) {
        this.database = database;
        this.unit = database.unit("security");
        this.audit = new AuditTrail(unit, clock, ids);
        this.verifier = new AuditVerifier(unit);
        this.accounts = TestAccounts.cheap(this);
    }

    @Override
    public void close() {
        database.close();
    }
}
