package org.immerse.people.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Answer;

/**
 * What a person had answered before somebody acting for them answered anew.
 *
 * @param id its id
 * @param before the answer as it was
 * @param actor who replaced it; empty where that account was erased
 * @param when when it was replaced
 */
public record Replaced(String id, Answer before, String actor, Instant when) {
    private static final String OF =
            "select r from ReplacedEntity r where r.person = :person order by r.when desc, r.id desc";

    /** Keeps an answer that is about to be replaced. */
    public static void keep(EntityManager em, Ids ids, String person, Answer before, String actor, Instant when) {
        em.persist(new ReplacedEntity(ids.next(), person, before, actor, when));
    }

    /** Everything kept for a person, newest first. */
    public static List<Replaced> of(EntityManager em, String person) {
        return em.createQuery(OF, ReplacedEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(ReplacedEntity::toRecord)
                .toList();
    }

    /** Takes one out, where it is this person's. */
    public static Optional<Replaced> take(EntityManager em, String person, String id) {
        ReplacedEntity row = em.find(ReplacedEntity.class, id);
        if (row == null || !row.person().equals(person)) {
            return Optional.empty();
        }
        em.remove(row);
        return Optional.of(row.toRecord());
    }

    /** Forgets everything kept for a person, and that they replaced anything for others. */
    public static void erase(EntityManager em, String person) {
        em.createQuery("delete from ReplacedEntity r where r.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        em.createQuery("update ReplacedEntity r set r.actor = '' where r.actor = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
