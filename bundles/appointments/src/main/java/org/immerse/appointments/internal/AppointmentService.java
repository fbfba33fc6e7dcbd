package org.immerse.appointments.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointments;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.Mode;
import org.immerse.api.appointment.Shared;
import org.immerse.api.appointment.Slot;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.domain.Seats;
import org.immerse.appointments.internal.domain.Steps;
import org.immerse.appointments.internal.domain.Steps.Side;
import org.immerse.appointments.internal.domain.Steps.Step;
import org.immerse.appointments.internal.domain.Turns.Freed;
import org.immerse.appointments.internal.persistence.Booking;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.appointments.internal.persistence.BookingTable.Place;
import org.immerse.appointments.internal.persistence.CalendarTable;
import org.immerse.appointments.internal.persistence.WaitingTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books, moves, cancels and marks. */
@Component(service = {Appointments.class, AppointmentService.class})
public final class AppointmentService implements Appointments {
    private static final int MOST_DAYS = 100;
    private static final int MOST_REASON = 1000;
    private static final int MOST_REFERENCE = 150;

    private final Book book;
    private final Kinds kinds;
    private final Times times;
    private final AuditLog audit;

    /** Appointments in this book. */
    @Activate
    public AppointmentService(
            @Reference Book book, @Reference Kinds kinds, @Reference Times times, @Reference AuditLog audit) {
        this.book = book;
        this.kinds = kinds;
        this.times = times;
        this.audit = audit;
    }

    @Override
    public Calendar open(User staff, String kind, String subject) {
        if (kinds.find(kind).filter(one -> one.mayManage(staff, subject)).isEmpty()) {
            throw Problems.forbidden();
        }
        Optional<Calendar> known = find(kind, subject);
        if (known.isPresent()) {
            return known.get();
        }
        Calendar made = book.guarded(em -> CalendarTable.of(em, kind, subject)
                .orElseGet(() -> CalendarTable.add(em, book.nextId(), kind, subject, book.now())));
        audit.record(staff, "appointments.opened", made.id(), Map.of());
        return made;
    }

    @Override
    public Optional<Calendar> find(String kind, String subject) {
        return book.read(em -> CalendarTable.of(em, kind, subject));
    }

    @Override
    public Optional<Calendar> find(String calendar) {
        return book.read(em -> CalendarTable.find(em, calendar));
    }

    @Override
    public void offer(User staff, String calendar, WeeklyRule rule) {
        times.offer(staff, calendar, rule);
    }

    @Override
    public void offer(User staff, String calendar, Instant start, Duration length, int capacity, Mode mode) {
        times.offer(
                staff,
                calendar,
                new Offered(start.truncatedTo(ChronoUnit.SECONDS), (int) length.toMinutes(), capacity, mode));
    }

    @Override
    public List<Slot> slots(Optional<User> reader, String calendar, LocalDate from, LocalDate until) {
        return book.read(em -> {
            Calendar found = CalendarTable.find(em, calendar).orElseThrow(Problems::missing);
            boolean manages =
                    reader.filter(user -> kinds.mayManage(user, found)).isPresent();
            if (!manages && !kinds.maySee(reader, found)) {
                throw Problems.missing();
            }
            if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))) {
                throw Problems.invalid("until", "days-asked", MOST_DAYS);
            }
            List<Offered> offered = book.bookable(em, calendar, from, until);
            if (offered.isEmpty()) {
                return List.of();
            }
            Seats seats = book.seats(
                    em, calendar, offered.getFirst().start(), offered.getLast().start());
            String person = reader.map(User::id).orElse("");
            return offered.stream()
                    .map(one -> new Slot(
                            calendar, one.start(), one.end(), one.mode(), one.capacity(), seats.free(person, one)))
                    .toList();
        });
    }

    @Override
    public Appointment book(User person, String calendar, Instant start, Shared shared) {
        Shared told = SharedWords.checked(shared);
        return book.change(calendar, (em, found) -> {
            if (!kinds.mayBook(person, found)) {
                throw Problems.forbidden();
            }
            if (BookingTable.open(em, calendar, person.id(), book.now()) >= kinds.openPerPerson(found)) {
                throw Problems.conflict("one-already");
            }
            Appointment made = take(em, calendar, person.id(), start, told);
            WaitingTable.leave(em, calendar, person.id(), book.now());
            return made;
        });
    }

    /**
     * Books for somebody without an account, by a program of who looks after the calendar. Sent again with the same reference it is the
     * same booking, so that a program can ask again when it got no answer.
     *
     * @param made whether it was booked now, and not before
     */
    public record Reserved(Appointment appointment, boolean made) {}

    /** As {@link Reserved} says. @param reference what the program calls it */
    public Reserved reserve(User program, String calendar, Instant start, Shared shared, String reference) {
        Shared told = SharedWords.checked(shared);
        String own = reference.strip();
        if (own.isEmpty() || own.length() > MOST_REFERENCE) {
            throw Problems.invalid("reference", "reference", MOST_REFERENCE);
        }
        return book.change(calendar, (em, found) -> {
            checkManaged(program, found);
            String key = calendar + "/" + own;
            Optional<Booking> before = BookingTable.byReference(em, key);
            if (before.isPresent()) {
                return new Reserved(before.get().appointment(), false);
            }
            Appointment made = take(em, calendar, "", start, told);
            BookingTable.reference(em, made.id(), key);
            return new Reserved(made, true);
        });
    }

    private Appointment take(EntityManager em, String calendar, String person, Instant start, Shared told) {
        Place place = place(em, calendar, person, start);
        Booking made = BookingTable.add(em, book.nextId(), calendar, person, told, place, book.now());
        WaitingTable.take(em, calendar, start, place.seat(), book.now());
        book.changed(em, calendar, made.appointment().id(), person);
        return made.appointment();
    }

    /** A place that can be booked now; whoever asks holds the lock of the calendar. */
    private Place place(EntityManager em, String calendar, String person, Instant start) {
        LocalDate day = book.day(start);
        if (start.isBefore(book.now().plus(book.notice())) || day.isAfter(book.lastDay())) {
            throw Problems.conflict("not-offered");
        }
        Offered slot = book.table(em, calendar, day).at(start).orElseThrow(() -> Problems.conflict("not-offered"));
        return new Place(
                slot,
                book.seats(em, calendar, start, start)
                        .best(person, slot)
                        .orElseThrow(() -> Problems.conflict("taken")));
    }

    @Override
    public Appointment move(User by, String appointment, Instant start) {
        Appointment now = found(appointment);
        Appointment moved = book.change(now.calendar(), (em, calendar) -> {
            Booking before = BookingTable.find(em, appointment).orElseThrow(Problems::missing);
            Side side = side(by, before.appointment(), calendar);
            check(side, before.appointment(), Step.MOVE);
            if (side == Side.PERSON && !kinds.mayBook(by, calendar)) {
                throw Problems.forbidden();
            }
            if (before.appointment().start().equals(start)) {
                throw Problems.conflict("same-time");
            }
            Place place = place(em, calendar.id(), before.appointment().person(), start);
            Booking after = BookingTable.move(em, appointment, place, book.now(), news(side, Booking.MOVED));
            giveBack(em, before);
            WaitingTable.take(em, calendar.id(), start, place.seat(), book.now());
            book.changed(em, calendar.id(), appointment, before.appointment().person());
            return after.appointment();
        });
        auditStaff(by, moved, "appointments.moved");
        return moved;
    }

    @Override
    public Appointment cancel(User by, String appointment, String reason) {
        String why = reason.strip();
        if (why.length() > MOST_REASON) {
            throw Problems.invalid("reason", "too-long", MOST_REASON);
        }
        Appointment after = step(by, appointment, Step.CANCEL, why);
        auditStaff(by, after, "appointments.cancelled");
        return after;
    }

    /** Marks that the person came or did not, or takes the mark back. For who looks after the calendar. */
    public Appointment mark(User staff, String appointment, Step mark) {
        Appointment after = step(staff, appointment, mark, "");
        auditStaff(staff, after, "appointments.marked");
        return after;
    }

    private Appointment step(User by, String appointment, Step step, String reason) {
        return book.change(found(appointment).calendar(), (em, calendar) -> {
            Booking before = BookingTable.find(em, appointment).orElseThrow(Problems::missing);
            Side side = side(by, before.appointment(), calendar);
            check(side, before.appointment(), step);
            if (step == Step.CANCEL && side == Side.HOST && reason.isEmpty()) {
                throw Problems.invalid("reason", "reason", MOST_REASON);
            }
            Booking after = BookingTable.status(
                    em,
                    appointment,
                    Steps.after(side, step),
                    reason,
                    book.now(),
                    step == Step.CANCEL ? news(side, Booking.CANCELLED) : "");
            if (step == Step.CANCEL) {
                giveBack(em, before);
            }
            book.changed(em, calendar.id(), appointment, before.appointment().person());
            return after.appointment();
        });
    }

    private static String news(Side side, String what) {
        return side == Side.HOST ? what : "";
    }

    private void giveBack(EntityManager em, Booking before) {
        WaitingTable.free(
                em,
                book.nextId(),
                before.appointment().calendar(),
                new Freed(before.appointment().start(), before.seat(), book.now()));
    }

    /** Whether a person has as many appointments still to come in a calendar as they may. */
    public boolean hasEnough(User person, Calendar calendar) {
        return book.read(em -> BookingTable.open(em, calendar.id(), person.id(), book.now()))
                >= kinds.openPerPerson(calendar);
    }

    /** What somebody can do with an appointment now. */
    public Set<Step> open(User by, Appointment appointment) {
        Side side = by.id().equals(appointment.person()) ? Side.PERSON : Side.HOST;
        return Steps.open(side, appointment.status(), begun(appointment));
    }

    private void check(Side side, Appointment appointment, Step step) {
        if (!Steps.open(side, appointment.status(), begun(appointment)).contains(step)) {
            throw Problems.conflict("too-late");
        }
    }

    private boolean begun(Appointment appointment) {
        return !appointment.start().isAfter(book.now());
    }

    /** As what somebody meets an appointment; nobody else learns that it is there. */
    private Side side(User by, Appointment appointment, Calendar calendar) {
        if (by.id().equals(appointment.person())) {
            return Side.PERSON;
        }
        if (!kinds.mayManage(by, calendar)) {
            throw Problems.missing();
        }
        return Side.HOST;
    }

    private void checkManaged(User staff, Calendar calendar) {
        if (!kinds.mayManage(staff, calendar)) {
            throw Problems.forbidden();
        }
    }

    private Appointment found(String appointment) {
        return book.read(em -> BookingTable.find(em, appointment))
                .map(Booking::appointment)
                .orElseThrow(Problems::missing);
    }

    /** One appointment, for the person or who looks after its calendar. */
    public Appointment find(User reader, String appointment) {
        Appointment found = found(appointment);
        side(reader, found, find(found.calendar()).orElseThrow(Problems::missing));
        return found;
    }

    private void auditStaff(User by, Appointment appointment, String action) {
        if (!by.id().equals(appointment.person())) {
            audit.record(by, action, appointment.id(), Map.of("calendar", appointment.calendar()));
        }
    }

    @Override
    public List<Appointment> of(String person) {
        return book.read(em -> BookingTable.of(em, person)).stream()
                .map(Booking::appointment)
                .toList();
    }
}
