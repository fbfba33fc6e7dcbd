package org.immerse.volunteering.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.volunteering.internal.domain.Offer;

/** Offers of this site and the places that are taken. Works in the caller's transaction. */
public final class OfferTable {
    private OfferTable() {}

    /** Keeps an offer, in place of an older one of its id. */
    public static void keep(EntityManager em, Offer offer) {
        OfferEntity row = em.find(OfferEntity.class, offer.id());
        if (row == null) {
            em.persist(new OfferEntity(offer));
        } else {
            row.change(offer);
        }
    }

    /** All offers, newest first. */
    public static List<Offer> all(EntityManager em) {
        Map<String, Integer> taken = new HashMap<>();
        em.createQuery("select p.offer, count(p) from PlaceEntity p group by p.offer", Object[].class)
                .getResultList()
                .forEach(row -> taken.put((String) row[0], ((Long) row[1]).intValue()));
        return em.createQuery("select o from OfferEntity o order by o.id desc", OfferEntity.class)
                .getResultStream()
                .map(row -> row.toRecord(taken.getOrDefault(row.id(), 0)))
                .toList();
    }

    /** One; nobody else changes it or takes a place of it until the transaction ends. */
    public static Optional<Offer> lock(EntityManager em, String id) {
        return Optional.ofNullable(em.find(OfferEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(row -> row.toRecord(
                        em.createQuery("select count(p) from PlaceEntity p where p.offer = :offer", Long.class)
                                .setParameter("offer", id)
                                .getSingleResult()
                                .intValue()));
    }

    /** Takes a place. */
    public static void take(EntityManager em, String offer, String request) {
        em.persist(new PlaceEntity(request, offer));
    }

    /** The requests that hold a place of an offer. */
    public static List<String> takers(EntityManager em, String offer) {
        return em.createQuery("select p.request from PlaceEntity p where p.offer = :offer", String.class)
                .setParameter("offer", offer)
                .getResultList();
    }

    /** Gives a place back; answers whether one was taken. */
    public static boolean free(EntityManager em, String request) {
        return em.createQuery("delete from PlaceEntity p where p.request = :request")
                        .setParameter("request", request)
                        .executeUpdate()
                > 0;
    }
}
