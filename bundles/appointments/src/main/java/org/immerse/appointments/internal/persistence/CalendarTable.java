package org.immerse.appointments.internal.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.appointments.internal.domain.Closed;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.domain.TimeTable;

/** Calendars and the times they offer. Works inside the transaction of who calls. */
public final class CalendarTable {
    private static final String OF = "select c from CalendarEntity c where c.kind = :kind and c.subject = :subject";
    private static final String MANY = "select c from CalendarEntity c where c.kind = :kind and c.subject in :subjects";
    private static final String RULES = "select r from RuleEntity r where r.calendar = :calendar order by r.made, r.id";
    private static final String SINGLES =
            "select s from SingleEntity s where s.calendar = :calendar and s.start >= :from order by s.start";
    private static final String CLOSED =
            "select c from ClosedEntity c where c.calendar = :calendar and c.last >= :from order by c.first, c.id";

    private CalendarTable() {}

    /** A rule as it is kept. */
    public record Kept(String id, WeeklyRule rule) {}

    /** One calendar. */
    public static Optional<Calendar> find(EntityManager em, String id) {
        return Optional.ofNullable(em.find(CalendarEntity.class, id)).map(CalendarEntity::toDomain);
    }

    /** One calendar; nobody else books or changes anything in it until the transaction ends. */
    public static Optional<Calendar> lock(EntityManager em, String id) {
        return Optional.ofNullable(em.find(CalendarEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(CalendarEntity::toDomain);
    }

    /** The calendar of a subject. */
    public static Optional<Calendar> of(EntityManager em, String kind, String subject) {
        return em.createQuery(OF, CalendarEntity.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .getResultStream()
                .map(CalendarEntity::toDomain)
                .findFirst();
    }

    /** The calendars of these subjects. */
    public static List<Calendar> of(EntityManager em, String kind, Collection<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery(MANY, CalendarEntity.class)
                        .setParameter("kind", kind)
                        .setParameter("subjects", subjects)
                        .getResultStream()
                        .map(CalendarEntity::toDomain)
                        .toList();
    }

    /** A new calendar. */
    public static Calendar add(EntityManager em, String id, String kind, String subject, Instant now) {
        CalendarEntity row = new CalendarEntity(id, kind, subject, now);
        em.persist(row);
        em.flush();
        return row.toDomain();
    }

    /** Keeps a rule. */
    public static void add(EntityManager em, String id, String calendar, WeeklyRule rule, Instant now) {
        em.persist(new RuleEntity(id, calendar, rule, now));
    }

    /** Keeps a single time. */
    public static void add(EntityManager em, String id, String calendar, Offered single) {
        em.persist(new SingleEntity(id, calendar, single));
    }

    /** Keeps closed days. */
    public static void add(EntityManager em, String calendar, Closed closed) {
        em.persist(new ClosedEntity(calendar, closed));
    }

    /** Takes a rule away. */
    public static void removeRule(EntityManager em, String calendar, String id) {
        Optional.ofNullable(em.find(RuleEntity.class, id))
                .filter(row -> row.calendar().equals(calendar))
                .ifPresent(em::remove);
    }

    /** Takes a single time away. */
    public static void removeSingle(EntityManager em, String calendar, Instant start) {
        singleRows(em, calendar, start).stream()
                .filter(row -> row.toDomain().start().equals(start))
                .forEach(em::remove);
    }

    /** Opens closed days again. */
    public static void removeClosed(EntityManager em, String calendar, String id) {
        Optional.ofNullable(em.find(ClosedEntity.class, id))
                .filter(row -> row.calendar().equals(calendar))
                .ifPresent(em::remove);
    }

    /** The rules of a calendar, in the order they were made. */
    public static List<Kept> rules(EntityManager em, String calendar) {
        return em.createQuery(RULES, RuleEntity.class)
                .setParameter("calendar", calendar)
                .getResultStream()
                .map(row -> new Kept(row.id(), row.toDomain()))
                .toList();
    }

    /** Single times from a moment on, in order. */
    public static List<Offered> singles(EntityManager em, String calendar, Instant from) {
        return singleRows(em, calendar, from).stream()
                .map(SingleEntity::toDomain)
                .toList();
    }

    private static List<SingleEntity> singleRows(EntityManager em, String calendar, Instant from) {
        return em.createQuery(SINGLES, SingleEntity.class)
                .setParameter("calendar", calendar)
                .setParameter("from", from)
                .getResultList();
    }

    /** Closed days that are not over on this day, in order. */
    public static List<Closed> closed(EntityManager em, String calendar, LocalDate from) {
        return em.createQuery(CLOSED, ClosedEntity.class)
                .setParameter("calendar", calendar)
                .setParameter("from", from)
                .getResultStream()
                .map(ClosedEntity::toDomain)
                .toList();
    }

    /** Everything a calendar offers from a day on. */
    public static TimeTable table(
            EntityManager em, String calendar, LocalDate from, ZoneId zone, Predicate<LocalDate> holiday) {
        return new TimeTable(
                rules(em, calendar).stream().map(Kept::rule).toList(),
                singles(em, calendar, from.atStartOfDay(zone).toInstant()),
                closed(em, calendar, from),
                zone,
                holiday);
    }
}
