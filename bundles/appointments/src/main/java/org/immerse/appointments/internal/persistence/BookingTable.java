package org.immerse.appointments.internal.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.Shared;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.domain.Seats;

/** What is booked. Works inside the transaction of who calls, who holds the lock of the calendar while places change. */
public final class BookingTable {
    private static final String OF_PERSON =
            "select b from BookingEntity b where b.person = :person order by b.start, b.id";
    private static final String BY_REFERENCE = "select b from BookingEntity b where b.reference = :reference";
    private static final String BETWEEN = "select b from BookingEntity b where b.calendar in :calendars"
            + " and b.start >= :from and b.start < :until order by b.start, b.made, b.id";
    private static final String TAKEN = "select b from BookingEntity b where b.calendar = :calendar"
            + " and b.seatKey is not null and b.start >= :from and b.start < :until";
    private static final String OPEN = "select count(b) from BookingEntity b where b.calendar = :calendar"
            + " and b.person = :person and b.status = :status and b.start > :now";
    private static final String HAS = "select count(b) from BookingEntity b where b.person = :person";

    private BookingTable() {}

    /** A new booking in a place. */
    public static Booking add(
            EntityManager em, String id, String calendar, String person, Shared shared, Place place, Instant now) {
        BookingEntity row = new BookingEntity(id, calendar, person, shared, now);
        row.take(place.slot(), place.seat());
        em.persist(row);
        em.flush();
        return row.toDomain();
    }

    /** A place in a slot. */
    public record Place(Offered slot, int seat) {}

    /** Keeps what a program calls its booking; nobody else can call one so. */
    public static void reference(EntityManager em, String id, String reference) {
        row(em, id).reference(reference);
        em.flush();
    }

    /** To another place, at once. */
    public static Booking move(EntityManager em, String id, Place place, Instant now, String told) {
        BookingEntity row = row(em, id);
        row.take(place.slot(), place.seat());
        row.moved(now, told);
        em.flush();
        return row.toDomain();
    }

    /** To another status. */
    public static Booking status(EntityManager em, String id, Status next, String reason, Instant now, String told) {
        BookingEntity row = row(em, id);
        row.status(next, reason, now, told);
        em.flush();
        return row.toDomain();
    }

    /** The person has read what the other side did. */
    public static void read(EntityManager em, String id) {
        row(em, id).read();
    }

    /** The person put the reminder away. */
    public static void reminded(EntityManager em, String id) {
        row(em, id).remindedOf();
    }

    /** Takes the person and their words out of a booking. */
    public static void forgetPerson(EntityManager em, String id) {
        row(em, id).forgetPerson();
    }

    /** One booking. */
    public static Optional<Booking> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(BookingEntity.class, id)).map(BookingEntity::toDomain);
    }

    /** The booking a program calls so. */
    public static Optional<Booking> byReference(EntityManager em, String reference) {
        return em.createQuery(BY_REFERENCE, BookingEntity.class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(BookingEntity::toDomain)
                .findFirst();
    }

    /** All bookings of a person, soonest first. */
    public static List<Booking> of(EntityManager em, String person) {
        return em.createQuery(OF_PERSON, BookingEntity.class)
                .setParameter("person", person)
                .getResultStream()
                .map(BookingEntity::toDomain)
                .toList();
    }

    /** Whether a person ever booked anything. */
    public static boolean any(EntityManager em, String person) {
        return em.createQuery(HAS, Long.class).setParameter("person", person).getSingleResult() > 0;
    }

    /** Bookings of calendars that begin in this time, in order, whatever their status. */
    public static List<Booking> between(EntityManager em, Collection<String> calendars, Instant from, Instant until) {
        return calendars.isEmpty()
                ? List.of()
                : em.createQuery(BETWEEN, BookingEntity.class)
                        .setParameter("calendars", calendars)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultStream()
                        .map(BookingEntity::toDomain)
                        .toList();
    }

    /** Places that are taken and begin in this time. */
    public static List<Seats.Taken> taken(EntityManager em, String calendar, Instant from, Instant until) {
        return em.createQuery(TAKEN, BookingEntity.class)
                .setParameter("calendar", calendar)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(BookingEntity::taken)
                .toList();
    }

    /** How many appointments still to come a person has in a calendar. */
    public static long open(EntityManager em, String calendar, String person, Instant now) {
        return em.createQuery(OPEN, Long.class)
                .setParameter("calendar", calendar)
                .setParameter("person", person)
                .setParameter("status", Status.BOOKED.name())
                .setParameter("now", now)
                .getSingleResult();
    }

    private static BookingEntity row(EntityManager em, String id) {
        return Optional.ofNullable(em.find(BookingEntity.class, id)).orElseThrow();
    }
}
