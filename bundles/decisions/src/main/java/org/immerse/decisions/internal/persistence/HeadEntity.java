package org.immerse.decisions.internal.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** The end of the chain: one row, locked by whoever adds to it, also over several nodes. */
@Entity
@Table(name = "decisions_head")
public class HeadEntity {
    private static final Long ONLY = 1L;

    @Id
    private Long id = ONLY;

    private long position;
    private String hash = "";
    private long checkpoint;

    /** For the provider. */
    protected HeadEntity() {}

    /** The head, held by this transaction until its end. */
    static HeadEntity lock(EntityManager em) {
        return em.find(HeadEntity.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    /** Position of the entry that tells where the chain begins; 0 where it begins at its first entry. */
    long checkpoint() {
        return checkpoint;
    }

    void moveTo(EntryEntity last) {
        position = last.position();
        hash = last.hash();
    }

    void beginAt(EntryEntity newCheckpoint) {
        checkpoint = newCheckpoint.position();
    }
}
