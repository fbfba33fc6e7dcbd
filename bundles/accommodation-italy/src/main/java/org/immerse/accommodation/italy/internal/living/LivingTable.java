package org.immerse.accommodation.italy.internal.living;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Check-ins and incidents. Works inside the transaction of who calls. */
final class LivingTable {
    private static final String CHECK_INS =
            "select c from CheckInEntity c where c.placement in :placements order by c.made desc, c.id desc";
    private static final String INCIDENTS =
            "select i from IncidentEntity i where i.placement in :placements order by i.made desc, i.id desc";
    private static final String CHECK_INS_OF = "select c from CheckInEntity c where c.person = :person order by c.made";
    private static final String INCIDENTS_OF =
            "select i from IncidentEntity i where i.person = :person order by i.made";

    private LivingTable() {}

    /** What was said in these stays, newest first. */
    static List<CheckIn> checkIns(EntityManager em, Collection<String> placements) {
        return placements.isEmpty()
                ? List.of()
                : em.createQuery(CHECK_INS, CheckInEntity.class)
                        .setParameter("placements", placements)
                        .getResultStream()
                        .map(CheckInEntity::toDomain)
                        .toList();
    }

    /** What happened in these stays, newest first. */
    static List<Incident> incidents(EntityManager em, Collection<String> placements) {
        return placements.isEmpty()
                ? List.of()
                : em.createQuery(INCIDENTS, IncidentEntity.class)
                        .setParameter("placements", placements)
                        .getResultStream()
                        .map(IncidentEntity::toDomain)
                        .toList();
    }

    /** Check-ins of a person's stays, of both sides. */
    static List<CheckIn> checkInsOf(EntityManager em, String person) {
        return em.createQuery(CHECK_INS_OF, CheckInEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(CheckInEntity::toDomain)
                .toList();
    }

    /** Incidents of a person's stays. */
    static List<Incident> incidentsOf(EntityManager em, String person) {
        return em.createQuery(INCIDENTS_OF, IncidentEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(IncidentEntity::toDomain)
                .toList();
    }

    static Optional<CheckInEntity> checkIn(EntityManager em, String id) {
        return Optional.ofNullable(em.find(CheckInEntity.class, id));
    }

    static Optional<IncidentEntity> incident(EntityManager em, String id) {
        return Optional.ofNullable(em.find(IncidentEntity.class, id));
    }

    /** Erases what was said about a person's stays; of incidents only that there was one stays with the home. */
    static void erase(EntityManager em, String person) {
        em.createQuery("delete from CheckInEntity c where c.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        em.createQuery("select i from IncidentEntity i where i.person = :person", IncidentEntity.class)
                .setParameter("person", person)
                .getResultList()
                .forEach(IncidentEntity::forget);
    }
}
