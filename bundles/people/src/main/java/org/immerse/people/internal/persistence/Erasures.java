package org.immerse.people.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.immerse.api.id.Ids;

/** Which sections have erased which people. Works in the caller's transaction. */
public final class Erasures {
    /** The section that stands for the decision itself: every other section follows it. */
    public static final String DECIDED = "people";

    private static final String PENDING =
            "select e.person from ErasureEntity e where e.section = :decided and e.person not in"
                    + " (select d.person from ErasureEntity d where d.section = :section) order by e.person";
    private static final String DONE =
            "select count(e) from ErasureEntity e where e.person = :person and e.section = :section";

    private Erasures() {}

    /** People whose erasure this section has still to follow. */
    public static List<String> pending(EntityManager em, String section) {
        return em.createQuery(PENDING, String.class)
                .setParameter("decided", DECIDED)
                .setParameter("section", section)
                .getResultList();
    }

    /** Keeps that a section has erased a person. */
    public static void done(EntityManager em, Ids ids, String person, String section, Instant when) {
        Long before = em.createQuery(DONE, Long.class)
                .setParameter("person", person)
                .setParameter("section", section)
                .getSingleResult();
        if (before == 0) {
            em.persist(new ErasureEntity(ids.next(), person, section, when));
        }
    }
}
