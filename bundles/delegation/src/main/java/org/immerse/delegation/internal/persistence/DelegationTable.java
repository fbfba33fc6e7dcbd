package org.immerse.delegation.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.delegation.internal.domain.Granted;

/** Delegations and acts of this site. Works in the caller's transaction. */
public final class DelegationTable {
    private static final String OF_PERSON =
            "select d from DelegationEntity d where d.person = :value order by d.granted desc, d.id desc";
    private static final String OF_ACTOR =
            "select d from DelegationEntity d where d.actor = :value order by d.person, d.id";
    private static final String OF_ORGANISATION =
            "select d from DelegationEntity d where d.organisation = :value order by d.granted desc, d.id desc";
    private static final String ACTS =
            "select a from ActEntity a where a.person = :value order by a.when desc, a.id desc";

    private DelegationTable() {}

    /** A new one. */
    public static void add(EntityManager em, Granted granted) {
        em.persist(new DelegationEntity(granted));
    }

    /** One by its id. */
    public static Optional<Granted> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(DelegationEntity.class, id)).map(DelegationEntity::toRecord);
    }

    /** Ends one; answers whether it was not ended before. Nobody else changes it until the transaction ends. */
    public static boolean end(EntityManager em, String id, Delegation.End end) {
        DelegationEntity row = em.find(DelegationEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.isEnded()) {
            return false;
        }
        row.end(end);
        return true;
    }

    /** Those for a person, newest first. */
    public static List<Granted> ofPerson(EntityManager em, String person) {
        return delegations(em, OF_PERSON, person);
    }

    /** Those an account holds or held, by person. */
    public static List<Granted> ofActor(EntityManager em, String actor) {
        return delegations(em, OF_ACTOR, actor);
    }

    /** Those an organisation granted, newest first. */
    public static List<Granted> ofOrganisation(EntityManager em, String organisation) {
        return delegations(em, OF_ORGANISATION, organisation);
    }

    /** One more act. */
    public static void add(EntityManager em, Act act) {
        em.persist(new ActEntity(act));
    }

    /** What was done for a person, newest first. */
    public static List<Act> acts(EntityManager em, String person) {
        return em.createQuery(ACTS, ActEntity.class)
                .setParameter("value", person)
                .getResultStream()
                .map(ActEntity::toRecord)
                .toList();
    }

    /** Takes a person out: what was granted and done for them goes. */
    public static void erasePerson(EntityManager em, String person) {
        em.createQuery("delete from ActEntity a where a.person = :person")
                .setParameter("person", person)
                .executeUpdate();
        em.createQuery("delete from DelegationEntity d where d.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Takes out who acted: what they did stays for the people they did it for, without who it was. */
    public static void eraseActor(EntityManager em, String actor, Delegation.End end) {
        em.createQuery("update ActEntity a set a.actor = '' where a.actor = :actor")
                .setParameter("actor", actor)
                .executeUpdate();
        em.createQuery(OF_ACTOR, DelegationEntity.class)
                .setParameter("value", actor)
                .getResultList()
                .forEach(row -> row.forgetActor(end));
    }

    private static List<Granted> delegations(EntityManager em, String query, String value) {
        return em.createQuery(query, DelegationEntity.class)
                .setParameter("value", value)
                .getResultStream()
                .map(DelegationEntity::toRecord)
                .toList();
    }
}
