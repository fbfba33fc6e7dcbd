package org.immerse.security.internal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.api.security.AuditLog;
import org.immerse.security.internal.Hashes;

/** One entry of the audit trail, with the hash that ties it to the one before. */
@Entity
@Table(name = "security_audit_entry")
public class AuditEntity {
    private static final String SEPARATOR = "\n";

    @Id
    private Long position = 0L;

    private String id = "";

    @Column(name = "happened_at")
    private Instant happenedAt = Instant.EPOCH;

    private String actor = "";
    private String action = "";
    private String subject = "";
    private String details = "";
    private String hash = "";

    protected AuditEntity() {}

    AuditEntity(AuditHead head, AuditLog.Entry entry) {
        this.position = head.position() + 1;
        this.id = entry.id();
        this.happenedAt = entry.when();
        this.actor = entry.actor();
        this.action = entry.action();
        this.subject = entry.subject();
        this.details = AuditDetails.encode(entry.details());
        this.hash = hashAfter(head.hash());
    }

    /** What the hash must be after an entry with this one. */
    String hashAfter(String previous) {
        return Hashes.sha256(String.join(
                SEPARATOR, previous, position.toString(), id, happenedAt.toString(), actor, action, subject, details));
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    AuditLog.Entry toEntry() {
        return new AuditLog.Entry(id, happenedAt, actor, action, subject, AuditDetails.decode(details));
    }
}
