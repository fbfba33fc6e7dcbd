package org.immerse.security.internal.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.OptionalLong;
import org.immerse.api.persistence.PersistenceUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recomputes the chain of the audit trail: finds entries that were changed, removed or slipped in. */
@Component(service = AuditVerifier.class)
public final class AuditVerifier {
    private static final String NO_HASH = "0".repeat(64);
    private static final String AFTER = "select e from AuditEntity e where e.position > :position order by e.position";

    private final PersistenceUnit unit;

    @Activate
    public AuditVerifier(@Reference(target = "(osgi.unit.name=security)") PersistenceUnit unit) {
        this.unit = unit;
    }

    /** A place in the chain up to which it was found right. */
    public record Place(long position, String hash) {
        /** Before the first entry. */
        public static final Place START = new Place(0, NO_HASH);
    }

    /**
     * What was found.
     *
     * @param verified how far the chain is right
     * @param brokenAt position of the first entry that does not fit, or is missing
     * @param complete whether the end was reached
     */
    public record Finding(Place verified, OptionalLong brokenAt, boolean complete) {}

    /** The whole chain. */
    public Finding verify() {
        Finding finding = verify(Place.START, 1000);
        while (!finding.complete() && finding.brokenAt().isEmpty()) {
            finding = verify(finding.verified(), 1000);
        }
        return finding;
    }

    /** At most so many entries, from a place that was found right. */
    public Finding verify(Place from, int limit) {
        return unit.write(em -> {
            AuditHead head = AuditHead.lock(em); // nothing is added meanwhile
            Place place = from;
            for (AuditEntity entry : after(em, from, limit)) {
                if (entry.position() != place.position() + 1 || !entry.hash().equals(entry.hashAfter(place.hash()))) {
                    return broken(place);
                }
                place = new Place(entry.position(), entry.hash());
            }
            boolean complete = place.position() < from.position() + limit;
            boolean cut = complete && !place.equals(new Place(head.position(), head.hash()));
            return cut ? broken(place) : new Finding(place, OptionalLong.empty(), complete);
        });
    }

    private static Finding broken(Place place) {
        return new Finding(place, OptionalLong.of(place.position() + 1), false);
    }

    private static List<AuditEntity> after(EntityManager em, Place place, int limit) {
        return em.createQuery(AFTER, AuditEntity.class)
                .setParameter("position", place.position())
                .setMaxResults(limit)
                .getResultList();
    }
}
