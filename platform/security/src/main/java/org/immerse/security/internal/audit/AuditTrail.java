package org.immerse.security.internal.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.immerse.api.id.Ids;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.security.internal.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit log in the database: only ever added to, each entry hashed together with the hash of the one before. */
@Component(service = {AuditLog.class, AuditTrail.class})
public final class AuditTrail implements AuditLog {
    private static final String FILTERED = "select e from AuditEntity e where (:actor = '' or e.actor = :actor)"
            + " and (:action = '' or e.action = :action) order by e.position desc";

    private final PersistenceUnit unit;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public AuditTrail(
            @Reference(target = "(osgi.unit.name=security)") PersistenceUnit unit,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void record(User actor, String action, String subject, Map<String, String> details) {
        unit.change(em -> append(em, actor.id(), action, subject, details));
    }

    /** Adds an entry in the transaction of the change it is about, so that there is never one without the other. */
    public void append(EntityManager em, String actor, String action, String subject, Map<String, String> details) {
        AuditHead head = AuditHead.lock(em);
        Entry entry = new Entry(ids.next(), Moments.now(clock), actor, action, subject, details);
        AuditEntity added = new AuditEntity(head, entry);
        em.persist(added);
        head.moveTo(added);
    }

    @Override
    public List<Entry> entries(String actor, String action, int offset, int limit) {
        return unit.read(em -> em.createQuery(FILTERED, AuditEntity.class)
                .setParameter("actor", actor.strip())
                .setParameter("action", action.strip())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditEntity::toEntry)
                .toList());
    }
}
