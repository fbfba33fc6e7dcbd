package org.immerse.people.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.immerse.api.people.Consent;

/** The consents of people. Works in the caller's transaction. */
public final class Consents {
    private static final String OF =
            "select c from ConsentEntity c where c.person = :person order by c.given desc, c.id desc";
    private static final String HOLDING =
            "select c from ConsentEntity c where c.person = :person and c.purpose = :purpose and c.withdrawn is null";
    private static final String AGREED =
            "select distinct c.person from ConsentEntity c where c.purpose = :purpose and c.withdrawn is null order by c.person";
    private static final String ERASE = "delete from ConsentEntity c where c.person = :person";

    private Consents() {}

    /** All consents of a person, newest first. */
    public static List<Consent> of(EntityManager em, String person) {
        return em.createQuery(OF, ConsentEntity.class).setParameter("person", person).getResultList().stream()
                .map(ConsentEntity::toRecord)
                .toList();
    }

    /** Who agrees to a purpose now, by id. */
    public static List<String> agreedTo(EntityManager em, String purpose) {
        return em.createQuery(AGREED, String.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /** Whether a person agrees to a purpose now. */
    public static boolean holds(EntityManager em, String person, String purpose) {
        return !holding(em, person, purpose).isEmpty();
    }

    /** Keeps a consent. One that holds for the same text and language is enough: then nothing changes. */
    public static boolean add(EntityManager em, String person, Consent consent) {
        List<ConsentEntity> held = holding(em, person, consent.purpose());
        boolean same = held.stream()
                .map(ConsentEntity::toRecord)
                .anyMatch(old -> old.textVersion().equals(consent.textVersion())
                        && old.language().equals(consent.language()));
        if (same) {
            return false;
        }
        held.forEach(old -> old.withdraw(consent.given()));
        em.persist(new ConsentEntity(person, consent));
        return true;
    }

    /** Takes a consent back; answers whether there was one. */
    public static boolean withdraw(EntityManager em, String person, String purpose, Instant when) {
        List<ConsentEntity> held = holding(em, person, purpose);
        held.forEach(consent -> consent.withdraw(when));
        return !held.isEmpty();
    }

    /** Forgets everything a person agreed to. */
    public static void erase(EntityManager em, String person) {
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
    }

    private static List<ConsentEntity> holding(EntityManager em, String person, String purpose) {
        return em.createQuery(HOLDING, ConsentEntity.class)
                .setParameter("person", person)
                .setParameter("purpose", purpose)
                .getResultList();
    }
}
