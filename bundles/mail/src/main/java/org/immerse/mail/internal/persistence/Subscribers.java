package org.immerse.mail.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.mail.internal.persistence.Subscription.Standing;

/** The table of subscriptions. Works inside the transaction of who calls. */
public final class Subscribers {
    private static final String BY_ID = "select s from SubscriptionEntity s where s.id = :id";
    private static final String ON =
            "select s.person from SubscriptionEntity s where s.standing = :standing order by s.person";
    private static final String NAMED = "select s.person from SubscriptionEntity s where s.standing = :standing"
            + " and (s.person in :ids or s.organisation in :ids) order by s.person";

    private Subscribers() {}

    /** The subscription of a person. */
    public static Optional<Subscription> find(EntityManager em, String person) {
        return Optional.ofNullable(em.find(SubscriptionEntity.class, person)).map(SubscriptionEntity::toDomain);
    }

    /** As {@link #find}; nobody else changes it, or what waits for the person, until the end of the transaction. */
    public static Optional<Subscription> lock(EntityManager em, String person) {
        return Optional.ofNullable(em.find(SubscriptionEntity.class, person, LockModeType.PESSIMISTIC_WRITE))
                .map(SubscriptionEntity::toDomain);
    }

    /** By what stands in a link. */
    public static Optional<Subscription> byId(EntityManager em, String id) {
        return em.createQuery(BY_ID, SubscriptionEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(SubscriptionEntity::toDomain);
    }

    /** Makes or replaces the subscription of a person. */
    public static void put(EntityManager em, Subscription wanted) {
        SubscriptionEntity entity = em.find(SubscriptionEntity.class, wanted.person());
        if (entity == null) {
            entity = new SubscriptionEntity(wanted.person());
            entity.become(wanted);
            em.persist(entity);
        } else {
            entity.become(wanted);
        }
    }

    /** Lets it stand otherwise. */
    public static void stand(EntityManager em, String person, Standing standing) {
        entity(em, person).ifPresent(entity -> entity.stand(standing));
    }

    /** Another language for the mails. */
    public static void read(EntityManager em, String person, String language) {
        entity(em, person).ifPresent(entity -> entity.read(language));
    }

    /** A wrong code was typed. */
    public static void tried(EntityManager em, String person) {
        entity(em, person).ifPresent(SubscriptionEntity::tried);
    }

    /** Removes it. Answers whether there was one. */
    public static boolean remove(EntityManager em, String person) {
        Optional<SubscriptionEntity> found = entity(em, person);
        found.ifPresent(em::remove);
        return found.isPresent();
    }

    /** Everybody who is told news. */
    public static List<String> on(EntityManager em) {
        return em.createQuery(ON, String.class)
                .setParameter("standing", Standing.ON)
                .getResultList();
    }

    /** Who is told news and is one of these, or acts for an organisation that is. */
    public static List<String> on(EntityManager em, Set<String> ids) {
        return em.createQuery(NAMED, String.class)
                .setParameter("standing", Standing.ON)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Optional<SubscriptionEntity> entity(EntityManager em, String person) {
        return Optional.ofNullable(em.find(SubscriptionEntity.class, person));
    }
}
