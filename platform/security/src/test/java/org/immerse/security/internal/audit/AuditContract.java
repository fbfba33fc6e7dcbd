package org.immerse.security.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.security.AuditLog.Entry;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.security.internal.TestSecurity;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The audit trail, on every database. */
abstract class AuditContract {
    private static final User ANNA = user("anna");
    private static final User BORIS = user("boris");

    @AutoClose
    private final TestSecurity security;

    AuditContract(TestDatabase database) {
        this.security = new TestSecurity(database);
    }

    @Test
    void answersNewestFirst() {
        security.audit.record(ANNA, "module.stop", "jobs-spain", Map.of("b", "2&=", "a", "1"));
        security.audit.record(BORIS, "module.start", "jobs-spain", Map.of());

        List<Entry> entries = security.audit.entries("", "", 0, 10);

        assertThat(entries).extracting(Entry::action).containsExactly("module.start", "module.stop");
        assertThat(entries.get(1).details()).isEqualTo(Map.of("a", "1", "b", "2&="));
        assertThat(entries.get(1).when()).isEqualTo(security.clock.instant().truncatedTo(ChronoUnit.MICROS));
        assertThat(entries.get(1).actor()).isEqualTo("anna");
        assertThat(entries.get(1).subject()).isEqualTo("jobs-spain");
    }

    @Test
    void filtersAndPages() {
        fill(10);

        assertThat(security.audit.entries("anna", "", 0, 100)).hasSize(5);
        assertThat(security.audit.entries("", "action-3", 0, 100)).hasSize(1);
        assertThat(security.audit.entries("anna", "action-3", 0, 100)).isEmpty();
        assertThat(security.audit.entries("", "", 2, 3))
                .extracting(Entry::action)
                .containsExactly("action-7", "action-6", "action-5");
    }

    @Test
    void isIntactHoweverLong() {
        fill(25);

        assertThat(security.verifier.verify().brokenAt()).isEmpty();
        assertThat(security.verifier.verify().verified().position()).isEqualTo(25);
        assertThat(inParts(10)).isEmpty();
        assertThat(inParts(25)).isEmpty();
    }

    @Test
    void noticesAChangedEntry() throws SQLException {
        fill(5);
        sql("UPDATE security_audit_entry SET subject = 'other' WHERE position = 3");

        assertThat(security.verifier.verify().brokenAt()).hasValue(3);
        assertThat(inParts(2)).hasValue(3L);
    }

    @Test
    void noticesARemovedEntry() throws SQLException {
        fill(5);
        sql("DELETE FROM security_audit_entry WHERE position = 3");

        assertThat(security.verifier.verify().brokenAt()).hasValue(3);
    }

    @Test
    void noticesThatTheEndWasCutOff() throws SQLException {
        fill(5);
        sql("DELETE FROM security_audit_entry WHERE position >= 4");

        assertThat(security.verifier.verify().brokenAt()).hasValue(4);
        assertThat(inParts(3)).hasValue(4L);
    }

    @Test
    void noticesAnEntryPutAtTheEndBySomebodyElse() throws SQLException {
        fill(2);
        sql("INSERT INTO security_audit_entry (position, id, happened_at, actor, action, subject, details, hash)"
                + " SELECT 3, 'x', happened_at, actor, action, subject, details, hash FROM security_audit_entry"
                + " WHERE position = 2");

        assertThat(security.verifier.verify().brokenAt()).hasValue(3);
    }

    @Test
    void staysOneChainWhenManyWriteAtOnce() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 60; i++) {
                int number = i;
                threads.execute(() -> security.audit.record(ANNA, "action-" + number, "subject", Map.of()));
            }
        }

        assertThat(security.verifier.verify().brokenAt()).isEmpty();
        assertThat(security.verifier.verify().verified().position()).isEqualTo(60);
    }

    @Test
    void keepsNoEntryOfWhatWasRolledBack() {
        assertThatThrownBy(() -> security.unit.change(em -> {
                    security.audit.append(em, "anna", "account.close", "x", Map.of());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(security.audit.entries("", "", 0, 10)).isEmpty();
        assertThat(security.verifier.verify().brokenAt()).isEmpty();
    }

    @Test
    void tellsTheAdministratorWhetherItIsIntact() throws SQLException {
        AuditCheck check = new AuditCheck(security.verifier);
        fill(3);

        assertThat(check.check().level()).isEqualTo(ModuleCheck.Level.GOOD);
        sql("UPDATE security_audit_entry SET actor = 'nobody' WHERE position = 1");
        assertThat(check.check().level()).isEqualTo(ModuleCheck.Level.BAD);
        assertThat(check.check().finding().arguments()).containsExactly(1L);
    }

    private Optional<Long> inParts(int size) {
        AuditVerifier.Finding finding = security.verifier.verify(AuditVerifier.Place.START, size);
        while (!finding.complete() && finding.brokenAt().isEmpty()) {
            finding = security.verifier.verify(finding.verified(), size);
        }
        return finding.brokenAt().stream().boxed().findFirst();
    }

    private void fill(int entries) {
        for (int i = 0; i < entries; i++) {
            security.audit.record(i % 2 == 0 ? ANNA : BORIS, "action-" + i, "subject", Map.of("n", "" + i));
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = security.database.dataSource().getConnection();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }

    private static User user(String id) {
        return new User(id, id, id, Set.of(Role.ADMINISTRATOR), Optional.empty());
    }
}
