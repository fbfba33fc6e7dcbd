package org.immerse.feedback.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.id.Ids;
import org.immerse.feedback.internal.domain.Case;

/** Complaints of this site. Works in the caller's transaction. */
public final class CaseTable {
    private static final String STEPS =
            "select s from StepEntity s where s.caseId in :cases order by s.caseId, s.place";
    private static final int AT_ONCE = 500;

    private CaseTable() {}

    /** A new one; the hash of its tracking code is empty where there is none. */
    public static void add(EntityManager em, Ids ids, Case one, String codeHash) {
        em.persist(new CaseEntity(one, codeHash));
        em.persist(new StepEntity(ids.next(), one.id(), 1, one.steps().getFirst()));
    }

    /** Keeps one after a new last step. */
    public static void step(EntityManager em, Ids ids, Case one) {
        Objects.requireNonNull(em.find(CaseEntity.class, one.id())).change(one);
        em.persist(new StepEntity(
                ids.next(), one.id(), one.steps().size(), one.steps().getLast()));
    }

    /** One; nobody else changes it until the transaction ends. */
    public static Optional<Case> lock(EntityManager em, String id) {
        return Optional.ofNullable(em.find(CaseEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> records(em, List.of(row)).getFirst());
    }

    /** One by its id. */
    public static Optional<Case> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(CaseEntity.class, id))
                .map(row -> records(em, List.of(row)).getFirst());
    }

    /** One by the hash of its tracking code. */
    public static Optional<Case> byCode(EntityManager em, String hash) {
        return some(em, "select c from CaseEntity c where c.codeHash = :value", hash).stream()
                .findFirst();
    }

    /** Those of a person, newest first. */
    public static List<Case> ofPerson(EntityManager em, String person) {
        return some(em, "select c from CaseEntity c where c.person = :value order by c.id desc", person);
    }

    /** Those an organisation, or the administrators, look at; newest first. */
    public static List<Case> ofHandler(EntityManager em, String handler) {
        return some(em, "select c from CaseEntity c where c.handler = :value order by c.id desc", handler);
    }

    /** Takes a person out: the words they wrote go. */
    public static void forget(EntityManager em, String id) {
        Objects.requireNonNull(em.find(CaseEntity.class, id)).forgetPerson();
        em.createQuery("update StepEntity s set s.words = '' where s.caseId = :id and s.byStaff = false")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static List<Case> some(EntityManager em, String query, String value) {
        return records(
                em,
                em.createQuery(query, CaseEntity.class)
                        .setParameter("value", value)
                        .getResultList());
    }

    private static List<Case> records(EntityManager em, List<CaseEntity> rows) {
        List<Case> all = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += AT_ONCE) {
            List<CaseEntity> some = rows.subList(start, Math.min(rows.size(), start + AT_ONCE));
            Map<String, List<StepEntity>> steps = em.createQuery(STEPS, StepEntity.class)
                    .setParameter("cases", some.stream().map(CaseEntity::id).toList())
                    .getResultStream()
                    .collect(Collectors.groupingBy(StepEntity::caseId));
            some.forEach(row -> all.add(row.toRecord(steps.getOrDefault(row.id(), List.of()).stream()
                    .map(StepEntity::toRecord)
                    .toList())));
        }
        return List.copyOf(all);
    }
}
