package org.immerse.appointments.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.calendar.Holidays;
import org.immerse.api.event.Event;
import org.immerse.api.event.Events;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Site;
import org.immerse.api.persistence.PersistenceUnit;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.domain.Seats;
import org.immerse.appointments.internal.domain.TimeTable;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.appointments.internal.persistence.CalendarTable;
import org.immerse.appointments.internal.persistence.WaitingTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The appointments book of this site: where everything is read and changed. Whoever changes a calendar holds the lock of its row, so that
 * what is decided from its places stays true until it is written; and the database refuses a place that is taken, whatever happens.
 */
@Component(service = Book.class)
public final class Book {
    /** Something in a calendar changed. */
    public static final String CHANGED = "appointments.changed";

    private static final String INTEGRITY = "23";
    private static final int QUEUES = 64;

    /** No slot is longer. */
    private static final Duration LONGEST = Duration.ofHours(8);

    private final PersistenceUnit unit;
    private final Events events;
    private final Settings settings;
    private final Site site;
    private final Clock clock;
    private final Ids ids;

    /**
     * Before the lock in the database people of one host queue here, in order and without a connection: a database waits for a lock only
     * so long, and its connections are few.
     */
    private final ReentrantLock[] queues =
            Stream.generate(() -> new ReentrantLock(true)).limit(QUEUES).toArray(ReentrantLock[]::new);

    /** Kept in this unit. */
    @Activate
    public Book(
            @Reference(target = "(osgi.unit.name=appointments)") PersistenceUnit unit,
            @Reference Events events,
            @Reference Settings settings,
            @Reference Site site,
            @Reference Clock clock,
            @Reference Ids ids) {
        this.unit = unit;
        this.events = events;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
        this.ids = ids;
    }

    /** Now, in the full millisecond, which every database keeps. */
    public Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    /** By whose clocks days and times are read. */
    public ZoneId zone() {
        return site.zone();
    }

    /** The day it is here. */
    public LocalDate today() {
        return day(now());
    }

    /** The day of a moment here. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    String nextId() {
        return ids.next();
    }

    <R> R read(Function<EntityManager, R> work) {
        return unit.read(work);
    }

    /** A change of a calendar, alone; what the database refuses was taken meanwhile. */
    <R> R change(String calendar, BiFunction<EntityManager, Calendar, R> work) {
        ReentrantLock queue = queues[Math.floorMod(calendar.hashCode(), queues.length)];
        queue.lock();
        try {
            return guarded(em -> work.apply(em, CalendarTable.lock(em, calendar).orElseThrow(Problems::missing)));
        } finally {
            queue.unlock();
        }
    }

    /** A change; what the database refuses was taken meanwhile. */
    <R> R guarded(Function<EntityManager, R> work) {
        try {
            return unit.write(work);
        } catch (PersistenceException e) {
            if (isRefused(e)) {
                throw Problems.conflict("taken");
            }
            if (e instanceof PessimisticLockException || e instanceof LockTimeoutException) {
                throw Problems.busy();
            }
            throw e;
        }
    }

    private static boolean isRefused(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(INTEGRITY)) {
                return true;
            }
        }
        return false;
    }

    void changed(EntityManager em, String calendar) {
        events.record(em, new Event(CHANGED, Map.of("calendar", calendar)));
    }

    void changed(EntityManager em, String calendar, String appointment, String person) {
        Map<String, String> of = new HashMap<>(Map.of("calendar", calendar));
        if (!appointment.isEmpty()) {
            of.put("appointment", appointment);
        }
        if (!person.isEmpty()) {
            of.put("person", person);
        }
        events.record(em, new Event(CHANGED, of));
    }

    /** What a calendar offers from a day on. */
    TimeTable table(EntityManager em, String calendar, LocalDate from) {
        return CalendarTable.table(em, calendar, from, zone(), Holidays.of(site.country()));
    }

    /** The places of a calendar around these moments, both included, and whose turn it is. */
    Seats seats(EntityManager em, String calendar, Instant from, Instant until) {
        return new Seats(
                BookingTable.taken(em, calendar, from.minus(LONGEST), until.plus(LONGEST)),
                WaitingTable.turns(em, calendar, settings.offer(), now()));
    }

    /** Slots of these days that people can still book, with their places. */
    List<Offered> bookable(EntityManager em, String calendar, LocalDate from, LocalDate until) {
        Instant first = now().plus(settings.notice());
        LocalDate last = lastDay().isBefore(until) ? lastDay() : until;
        return table(em, calendar, from).between(from, last).stream()
                .filter(slot -> !slot.start().isBefore(first))
                .toList();
    }

    /** The last day people can book. */
    public LocalDate lastDay() {
        return today().plusDays(settings.ahead());
    }

    /** For how long a place that was given back is kept for one who waits. */
    public Duration offer() {
        return settings.offer();
    }

    /** How long before it begins a time can be booked at the latest. */
    Duration notice() {
        return settings.notice();
    }
}
