package org.immerse.security.internal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** The end of the chain: one row, locked by whoever adds to it, also over several nodes. */
@Entity
@Table(name = "security_audit_head")
public class AuditHead {
    private static final Long ONLY = 1L;

    @Id
    private Long id = ONLY;

    private long position;
    private String hash = "";

    protected AuditHead() {}

    /** The head, held by this transaction until its end. */
    static AuditHead lock(EntityManager em) {
        return em.find(AuditHead.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    static AuditHead read(EntityManager em) {
        return em.find(AuditHead.class, ONLY);
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    void moveTo(AuditEntity last) {
        position = last.position();
        hash = last.hash();
    }
}
