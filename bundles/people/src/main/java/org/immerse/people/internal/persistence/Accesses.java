package org.immerse.people.internal.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.id.Ids;
import org.immerse.api.people.Access;

/**
 * Who saw what. Works in the caller's transaction. A viewer's looks for one task at one person on one day are one entry with
 * everything that was shown, so that a list opened ten times does not hide the rest.
 */
public final class Accesses {
    private static final String OF =
            "select a from AccessEntity a where a.person = :person order by a.seen desc, a.id desc";
    private static final String SAME_DAY = "select a from AccessEntity a where a.viewer = :viewer and a.task = :task"
            + " and a.day = :day and a.person in :people";
    private static final String ERASE = "delete from AccessEntity a where a.person = :person";

    private Accesses() {}

    /** Who saw a person's file, newest first. */
    public static List<Access> of(EntityManager em, String person) {
        return em.createQuery(OF, AccessEntity.class).setParameter("person", person).getResultList().stream()
                .map(AccessEntity::toRecord)
                .toList();
    }

    /** Adds what was shown, by person. */
    public static void add(
            EntityManager em, Ids ids, AccessEntity.Viewing viewing, Map<String, ? extends Collection<String>> shown) {
        if (shown.isEmpty()) {
            return;
        }
        Map<String, AccessEntity> today = em
                .createQuery(SAME_DAY, AccessEntity.class)
                .setParameter("viewer", viewing.viewer())
                .setParameter("task", viewing.task())
                .setParameter("day", viewing.day())
                .setParameter("people", List.copyOf(shown.keySet()))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(AccessEntity::person, Function.identity()));
        shown.forEach((person, fields) -> {
            AccessEntity row = today.get(person);
            if (row == null) {
                row = new AccessEntity(ids.next(), person, viewing);
                row.seen(viewing.when(), fields);
                em.persist(row);
            } else {
                row.seen(viewing.when(), fields);
            }
        });
    }

    /** Forgets who saw a person. */
    public static void erase(EntityManager em, String person) {
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
    }
}
