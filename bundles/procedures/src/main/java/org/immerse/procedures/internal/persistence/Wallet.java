package org.immerse.procedures.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Papers and marks of people. Works inside the transaction of who calls. */
public final class Wallet {
    private static final String PAPERS =
            "select p from OwnPaperEntity p where p.person = :person order by p.lastDay nulls last, p.paper, p.id";
    private static final String MARKS =
            "select m from MarkEntity m where m.person = :person order by m.procedure, m.step";
    private static final String MARK =
            "select m from MarkEntity m where m.person = :person and m.procedure = :procedure and m.step = :step";
    private static final String TAKEN =
            "select t from TakenEntity t where t.person = :person and t.procedure = :procedure and t.step = :step";
    private static final String OF_PROCEDURE =
            "delete from MarkEntity m where m.person = :person and m.procedure = :procedure";
    private static final String EXPIRED =
            "delete from OwnPaperEntity p where p.person = :person and p.origin = :origin and p.lastDay < :day";
    private static final String GIVEN =
            "delete from OwnPaperEntity p where p.person = :person and p.origin = :origin and p.givenOn = :day";
    private static final List<String> ERASE = List.of(
            "delete from OwnPaperEntity p where p.person = :person",
            "delete from MarkEntity m where m.person = :person",
            "delete from TakenEntity t where t.person = :person");

    /** Papers of a person, the first to expire first, those valid for ever last. */
    public List<OwnPaper> papers(EntityManager em, String person) {
        return em.createQuery(PAPERS, OwnPaperEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(OwnPaperEntity::toDomain)
                .toList();
    }

    /** Keeps a paper in place of one of the same id. Answers false where that one is somebody else’s. */
    public boolean put(EntityManager em, String person, OwnPaper paper, Instant now) {
        OwnPaperEntity there = em.find(OwnPaperEntity.class, paper.id());
        if (there != null && !there.person().equals(person)) {
            return false;
        }
        em.merge(new OwnPaperEntity(person, paper, now));
        return true;
    }

    /** Takes a paper of a person away. */
    public void remove(EntityManager em, String person, String id) {
        OwnPaperEntity there = em.find(OwnPaperEntity.class, id);
        if (there != null && there.person().equals(person)) {
            em.remove(there);
        }
    }

    /** Keeps a paper that a step gives on this day, unless one it gave before serves as well. */
    public void give(EntityManager em, String person, OwnPaper paper, LocalDate day, Instant now) {
        if (papers(em, person).stream().noneMatch(there -> there.serves(paper))) {
            em.persist(new OwnPaperEntity(person, paper, now).givenOn(day));
        }
    }

    /** Takes away the papers a step gave that were over before this day. */
    public void removeExpired(EntityManager em, String person, String origin, LocalDate day) {
        remove(em, EXPIRED, person, origin, day);
    }

    /** Takes away the papers a step gave on this day. */
    public void removeGiven(EntityManager em, String person, String origin, LocalDate day) {
        remove(em, GIVEN, person, origin, day);
    }

    private static void remove(EntityManager em, String statement, String person, String origin, LocalDate day) {
        em.createQuery(statement)
                .setParameter("person", person)
                .setParameter("origin", origin)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Marks of a person. */
    public List<Mark> marks(EntityManager em, String person) {
        return em.createQuery(MARKS, MarkEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(MarkEntity::toDomain)
                .toList();
    }

    /** Marks a step, in place of what was marked before. */
    public void mark(
            EntityManager em,
            String newId,
            String person,
            String procedure,
            String step,
            Mark.Kind kind,
            LocalDate day) {
        Optional<MarkEntity> there = find(em, person, procedure, step);
        MarkEntity mark = there.orElseGet(() -> new MarkEntity(newId, person, procedure, step));
        mark.set(kind, day);
        if (there.isEmpty()) {
            em.persist(mark);
        }
    }

    /**
     * Takes a mark back: a step that was handed in before it was done waits again, of others no mark is left. Answers the mark as it
     * was.
     */
    public Optional<Mark> unmark(EntityManager em, String person, String procedure, String step) {
        Optional<MarkEntity> there = find(em, person, procedure, step);
        Optional<Mark> was = there.map(MarkEntity::toDomain);
        there.filter(mark -> !mark.back()).ifPresent(em::remove);
        return was;
    }

    /** Takes a mark in the plan of a person, unless it or a later one was taken. Answers whether it was not. */
    public boolean take(EntityManager em, String newId, String person, String procedure, String step, Instant made) {
        Optional<TakenEntity> there = one(em, TAKEN, TakenEntity.class, person, procedure, step);
        if (there.isEmpty()) {
            em.persist(new TakenEntity(newId, person, procedure, step, made));
            return true;
        }
        TakenEntity last = there.orElseThrow();
        boolean later = made.isAfter(last.made());
        if (later) {
            last.set(made);
        }
        return later;
    }

    /** Takes all marks at a procedure away. What was taken from the plan stays taken. */
    public void leave(EntityManager em, String person, String procedure) {
        em.createQuery(OF_PROCEDURE)
                .setParameter("person", person)
                .setParameter("procedure", procedure)
                .executeUpdate();
    }

    /** Erases everything of a person. */
    public void erase(EntityManager em, String person) {
        ERASE.forEach(statement ->
                em.createQuery(statement).setParameter("person", person).executeUpdate());
    }

    private static Optional<MarkEntity> find(EntityManager em, String person, String procedure, String step) {
        return one(em, MARK, MarkEntity.class, person, procedure, step);
    }

    private static <T> Optional<T> one(
            EntityManager em, String query, Class<T> type, String person, String procedure, String step) {
        return em.createQuery(query, type)
                .setParameter("person", person)
                .setParameter("procedure", procedure)
                .setParameter("step", step)
                .getResultStream()
                .findFirst();
    }
}
