package org.immerse.appointments.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.immerse.appointments.internal.domain.Turns;
import org.immerse.appointments.internal.domain.Turns.Freed;
import org.immerse.appointments.internal.domain.Turns.Turn;
import org.immerse.appointments.internal.domain.Turns.Waiter;

/** Who waits, and the places that were given back. Works inside the transaction of who calls. */
public final class WaitingTable {
    private static final String OPEN =
            "select w from WaitingEntity w where w.person = :person and w.openKey is not null order by w.since, w.id";
    private static final String SINCE = "select w from WaitingEntity w where w.calendar = :calendar"
            + " and (w.left is null or w.left > :since) order by w.since, w.id";
    private static final String FREED = "select f from FreedEntity f where f.calendar = :calendar and f.start > :now";
    private static final String TAKE = "delete from FreedEntity f where f.calendar = :calendar"
            + " and ((f.start = :start and f.seat = :seat) or f.start < :now)";
    private static final String COUNT =
            "select count(w) from WaitingEntity w where w.calendar = :calendar and w.openKey is not null";
    private static final String ERASE = "delete from WaitingEntity w where w.person = :person";

    private WaitingTable() {}

    /** Calendars a person waits for, longest waiting first. */
    public static List<String> of(EntityManager em, String person) {
        return rows(em, person).stream().map(WaitingEntity::calendar).toList();
    }

    /** Whether a person waits for a calendar. */
    public static boolean waits(EntityManager em, String calendar, String person) {
        return of(em, person).contains(calendar);
    }

    /** How many wait for a calendar. */
    public static long count(EntityManager em, String calendar) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("calendar", calendar)
                .getSingleResult();
    }

    /** A person begins to wait. */
    public static void add(EntityManager em, String id, String calendar, String person, Instant now) {
        em.persist(new WaitingEntity(id, calendar, person, now));
        em.flush();
    }

    /** A person waits no longer; answers whether they did. */
    public static boolean leave(EntityManager em, String calendar, String person, Instant now) {
        List<WaitingEntity> found = rows(em, person).stream()
                .filter(row -> row.calendar().equals(calendar))
                .toList();
        found.forEach(row -> row.leave(now));
        return !found.isEmpty();
    }

    /** Erases that a person waited. */
    public static void erase(EntityManager em, String person) {
        em.createQuery(ERASE).setParameter("person", person).executeUpdate();
    }

    /** A place is given back while somebody waits: it goes round. */
    public static void free(EntityManager em, String id, String calendar, Freed place) {
        take(em, calendar, place.start(), place.seat(), place.at());
        if (count(em, calendar) > 0) {
            em.persist(new FreedEntity(id, calendar, place));
            em.flush();
        }
    }

    /** A place is taken: it goes round no longer. Places whose time is over go too. */
    public static void take(EntityManager em, String calendar, Instant start, int seat, Instant now) {
        em.createQuery(TAKE)
                .setParameter("calendar", calendar)
                .setParameter("start", start)
                .setParameter("seat", seat)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The turns that hold now. */
    public static List<Turn> turns(EntityManager em, String calendar, Duration offer, Instant now) {
        List<Freed> freed = em.createQuery(FREED, FreedEntity.class)
                .setParameter("calendar", calendar)
                .setParameter("now", now)
                .getResultStream()
                .map(FreedEntity::toDomain)
                .toList();
        Instant since = freed.stream().map(Freed::at).min(Instant::compareTo).orElse(now);
        return freed.isEmpty() ? List.of() : Turns.now(freed, waiters(em, calendar, since), offer, now);
    }

    private static List<Waiter> waiters(EntityManager em, String calendar, Instant since) {
        return em.createQuery(SINCE, WaitingEntity.class)
                .setParameter("calendar", calendar)
                .setParameter("since", since)
                .getResultStream()
                .map(WaitingEntity::toDomain)
                .toList();
    }

    private static List<WaitingEntity> rows(EntityManager em, String person) {
        return em.createQuery(OPEN, WaitingEntity.class)
                .setParameter("person", person)
                .getResultList();
    }
}
