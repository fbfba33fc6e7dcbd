package org.immerse.accommodation.italy.internal.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Care relations and notes. Works in the caller's transaction. */
final class CareTable {
    private static final String OF =
            "select c from CareEntity c where c.%s = :value and c.state = :state order by c.made, c.id";

    private CareTable() {}

    static void add(EntityManager em, Care care) {
        em.persist(new CareEntity(care));
        em.flush();
    }

    static Optional<Care> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(CareEntity.class, id)).map(CareEntity::toDomain);
    }

    static List<Care> ofPerson(EntityManager em, String person, Care.State state) {
        return list(em, "person", person, state);
    }

    static List<Care> ofCoordinator(EntityManager em, String coordinator, Care.State state) {
        return list(em, "coordinator", coordinator, state);
    }

    static List<Care> ofOrganisation(EntityManager em, String organisation, Care.State state) {
        return list(em, "organisation", organisation, state);
    }

    static List<String> people(EntityManager em, Care.State state) {
        return em.createQuery("select distinct c.person from CareEntity c where c.state = :state", String.class)
                .setParameter("state", state.name())
                .getResultList();
    }

    /** Begins what was asked for. */
    static void begin(EntityManager em, String id, LocalDate day) {
        em.find(CareEntity.class, id, LockModeType.PESSIMISTIC_WRITE).begin(day);
        em.flush();
    }

    /** Ends one; written at once, so that another can begin. */
    static void end(EntityManager em, String id) {
        em.find(CareEntity.class, id, LockModeType.PESSIMISTIC_WRITE).set(Care.State.ENDED);
        em.flush();
    }

    static void add(EntityManager em, Note note) {
        em.persist(new NoteEntity(note));
    }

    /** Notes about a person, newest first. */
    static List<Note> notes(EntityManager em, String person) {
        return em.createQuery(
                        "select n from NoteEntity n where n.person = :person order by n.written desc, n.id desc",
                        NoteEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(NoteEntity::toDomain)
                .toList();
    }

    static void erasePerson(EntityManager em, String person) {
        em.createQuery("delete from NoteEntity n where n.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        em.createQuery("delete from CareEntity c where c.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** A coordinator goes: nobody cares for their people any more, which the worklist says; notes stay without who wrote them. */
    static void eraseCoordinator(EntityManager em, String coordinator) {
        em.createQuery("delete from CareEntity c where c.coordinator = :coordinator")
                .setParameter("coordinator", coordinator)
                .executeUpdate();
        em.createQuery("update NoteEntity n set n.author = '' where n.author = :coordinator")
                .setParameter("coordinator", coordinator)
                .executeUpdate();
        em.createQuery("update NoteEntity n set n.newCoordinator = '' where n.newCoordinator = :coordinator")
                .setParameter("coordinator", coordinator)
                .executeUpdate();
    }

    private static List<Care> list(EntityManager em, String by, String value, Care.State state) {
        return em.createQuery(OF.formatted(by), CareEntity.class)
                .setParameter("value", value)
                .setParameter("state", state.name())
                .getResultStream()
                .map(CareEntity::toDomain)
                .toList();
    }
}
