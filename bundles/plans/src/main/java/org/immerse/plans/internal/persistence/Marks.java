package org.immerse.plans.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks at steps of plans. Works inside the transaction of who calls. */
public final class Marks {
    /** The step is done. */
    public static final String DONE = "DONE";

    private static final String OF =
            "select m from MarkEntity m where m.person = :person order by m.plan, m.step, m.kind";
    private static final String DONE_OF =
            "select m.person, m.plan, m.step from MarkEntity m where m.person in :people and m.kind = :kind";
    private static final String ONE =
            "select m from MarkEntity m where m.person = :person and m.plan = :plan and m.step = :step and m.kind = :kind";
    private static final String ERASE = "delete from MarkEntity m where m.person = :person";
    private static final String FORGET = "update MarkEntity m set m.madeBy = '' where m.madeBy = :account";

    /**
     * A mark at a step.
     *
     * @param kind {@link #DONE}, or {@link #read}
     * @param by account of who made it; empty where it was erased
     */
    public record Mark(String plan, String step, String kind, Instant made, String by) {}

    /** The kind of a reminder that was put away. */
    public static String read(int months) {
        return "READ" + months;
    }

    /** All marks of a person. */
    public List<Mark> of(EntityManager em, String person) {
        return em.createQuery(OF, MarkEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(MarkEntity::toDomain)
                .toList();
    }

    /** Steps these people have done: person, plan and step. */
    public Set<List<String>> done(EntityManager em, Collection<String> people) {
        Set<List<String>> done = new HashSet<>();
        if (!people.isEmpty()) {
            em.createQuery(DONE_OF, Object[].class)
                    .setParameter("people", people)
                    .setParameter("kind", DONE)
                    .getResultStream()
                    .forEach(row ->
                            done.add(List.of(String.valueOf(row[0]), String.valueOf(row[1]), String.valueOf(row[2]))));
        }
        return done;
    }

    /** Sets a mark, unless it is set. Answers whether it was not. */
    public boolean set(EntityManager em, String id, String person, Mark mark) {
        if (!find(em, person, mark.plan(), mark.step(), mark.kind()).isEmpty()) {
            return false;
        }
        em.persist(new MarkEntity(id, person, mark));
        return true;
    }

    /** Takes a mark away. Answers whether there was one. */
    public boolean unset(EntityManager em, String person, String plan, String step, String kind) {
        List<MarkEntity> found = find(em, person, plan, step, kind);
        found.forEach(em::remove);
        return !found.isEmpty();
    }

    /** Erases a person's marks, and who they were where they marked for others. */
    public void erase(EntityManager em, String person) {
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
        em.createQuery(FORGET).setParameter("account", person).executeUpdate();
    }

    private static List<MarkEntity> find(EntityManager em, String person, String plan, String step, String kind) {
        return em.createQuery(ONE, MarkEntity.class)
                .setParameter("person", person)
                .setParameter("plan", plan)
                .setParameter("step", step)
                .setParameter("kind", kind)
                .getResultList();
    }
}
