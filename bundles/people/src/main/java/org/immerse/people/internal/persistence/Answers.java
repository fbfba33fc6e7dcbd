package org.immerse.people.internal.persistence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immerse.api.people.Answer;

/** The answers of people. Works in the caller's transaction. */
public final class Answers {
    private static final String OF_MANY =
            "select a from AnswerEntity a where a.key.person in :people order by a.key.person, a.key.field";
    private static final String ERASE = "delete from AnswerEntity a where a.key.person = :person";
    private static final int PEOPLE_AT_ONCE = 500;

    private Answers() {}

    /** Answers of one person, by field. */
    public static Map<String, Answer> of(EntityManager em, String person) {
        return ofMany(em, List.of(person)).getOrDefault(person, Map.of());
    }

    /** Answers of many people, by person and field; who answered nothing is not in it. */
    public static Map<String, Map<String, Answer>> ofMany(EntityManager em, Collection<String> people) {
        Map<String, Map<String, Answer>> all = new HashMap<>();
        List<String> ids = List.copyOf(people);
        for (int start = 0; start < ids.size(); start += PEOPLE_AT_ONCE) {
            List<String> some = ids.subList(start, Math.min(ids.size(), start + PEOPLE_AT_ONCE));
            em.createQuery(OF_MANY, AnswerEntity.class)
                    .setParameter("people", some)
                    .getResultList()
                    .forEach(row -> all.computeIfAbsent(row.person(), person -> new TreeMap<>())
                            .put(row.field(), row.toRecord()));
        }
        return Collections.unmodifiableMap(all);
    }

    /** Keeps an answer in place of an older one. */
    public static void put(EntityManager em, String person, Answer answer) {
        AnswerEntity.Key key = new AnswerEntity.Key(person, answer.field());
        AnswerEntity row = em.find(AnswerEntity.class, key);
        if (row == null) {
            row = new AnswerEntity(key);
            row.set(answer);
            em.persist(row);
        } else {
            row.set(answer);
        }
    }

    /** Forgets one answer. */
    public static void remove(EntityManager em, String person, String field) {
        AnswerEntity row = em.find(AnswerEntity.class, new AnswerEntity.Key(person, field));
        if (row != null) {
            em.remove(row);
        }
    }

    /** Forgets everything a person answered. */
    public static void erase(EntityManager em, String person) {
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
    }
}
