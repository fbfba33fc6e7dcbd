package org.immerse.appointments.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.WeeklyRule;
import org.immerse.api.security.AuditLog;
import org.immerse.api.security.User;
import org.immerse.appointments.internal.domain.Closed;
import org.immerse.appointments.internal.domain.Offered;
import org.immerse.appointments.internal.persistence.Booking;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.appointments.internal.persistence.CalendarTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Times that staff offer: by rule, one by one, and days on which nothing is. */
@Component(service = Times.class)
public final class Times {
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_PLACES = 100;
    private static final int MOST_REASON = 500;
    private static final int MOST_CLOSED_DAYS = 366;

    /** How far ahead times are compared, so that none lies across another. */
    private static final int DAYS_COMPARED = 370;

    private final Book book;
    private final Kinds kinds;
    private final AuditLog audit;

    /** Times in this book. */
    @Activate
    public Times(@Reference Book book, @Reference Kinds kinds, @Reference AuditLog audit) {
        this.book = book;
        this.kinds = kinds;
        this.audit = audit;
    }

    /** What is offered in a calendar, for who looks after it. */
    public record Offers(List<CalendarTable.Kept> rules, List<Offered> singles, List<Closed> closed) {}

    /** What is offered in a calendar and not over. */
    public Offers of(User staff, String calendar) {
        return book.read(em -> {
            managed(em, staff, calendar);
            LocalDate today = book.today();
            return new Offers(
                    CalendarTable.rules(em, calendar).stream()
                            .filter(kept ->
                                    kept.rule().last().filter(today::isAfter).isEmpty())
                            .toList(),
                    CalendarTable.singles(
                            em, calendar, today.atStartOfDay(book.zone()).toInstant()),
                    CalendarTable.closed(em, calendar, today));
        });
    }

    /** Offers times every week. */
    public void offer(User staff, String calendar, WeeklyRule rule) {
        checkRule(rule);
        changing(staff, calendar, "appointments.rule", em -> {
            CalendarTable.add(em, book.nextId(), calendar, rule, book.now());
            em.flush();
            checkOverlaps(em, calendar);
        });
    }

    /** Offers one time. */
    public void offer(User staff, String calendar, Offered single) {
        checkLength(single.minutes(), single.capacity());
        if (!single.start().isAfter(book.now())) {
            throw Problems.invalid("start", "past");
        }
        changing(staff, calendar, "appointments.single", em -> {
            if (book.table(em, calendar, book.day(single.start()))
                    .at(single.start())
                    .isPresent()) {
                throw Problems.conflict("offered-already");
            }
            CalendarTable.add(em, book.nextId(), calendar, single);
            em.flush();
            checkOverlaps(em, calendar);
        });
    }

    /** Takes a rule away; what is booked stays. */
    public void removeRule(User staff, String calendar, String rule) {
        changing(staff, calendar, "appointments.rule-removed", em -> CalendarTable.removeRule(em, calendar, rule));
    }

    /** Takes a single time away; what is booked stays. */
    public void removeSingle(User staff, String calendar, Instant start) {
        changing(staff, calendar, "appointments.single-removed", em -> CalendarTable.removeSingle(em, calendar, start));
    }

    /** Opens closed days again. What was cancelled stays so. */
    public void reopen(User staff, String calendar, String closed) {
        changing(staff, calendar, "appointments.reopened", em -> CalendarTable.removeClosed(em, calendar, closed));
    }

    /** Closes days: nothing is offered on them, and what was booked is cancelled with the reason. Answers how many were. */
    public int close(User staff, String calendar, LocalDate first, LocalDate last, String reason) {
        if (first.isBefore(book.today())) {
            throw Problems.invalid("first", "past");
        }
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_CLOSED_DAYS))) {
            throw Problems.invalid("last", "last-day");
        }
        String why = reason.strip();
        if (why.isEmpty() || why.length() > MOST_REASON) {
            throw Problems.invalid("reason", "reason", MOST_REASON);
        }
        int cancelled = book.change(calendar, (em, found) -> {
            checkManaged(staff, found);
            CalendarTable.add(em, calendar, new Closed(book.nextId(), first, last, why));
            List<Appointment> booked = toCancel(em, calendar, first, last);
            booked.forEach(one -> {
                BookingTable.status(em, one.id(), Status.CANCELLED_BY_HOST, why, book.now(), Booking.CANCELLED);
                book.changed(em, calendar, one.id(), one.person());
            });
            book.changed(em, calendar);
            return booked.size();
        });
        audit.record(staff, "appointments.closed", calendar, Map.of("cancelled", Integer.toString(cancelled)));
        return cancelled;
    }

    private List<Appointment> toCancel(EntityManager em, String calendar, LocalDate first, LocalDate last) {
        Instant now = book.now();
        return BookingTable.between(
                        em,
                        List.of(calendar),
                        first.atStartOfDay(book.zone()).toInstant(),
                        last.plusDays(1).atStartOfDay(book.zone()).toInstant())
                .stream()
                .map(Booking::appointment)
                .filter(one -> one.status() == Status.BOOKED && one.start().isAfter(now))
                .toList();
    }

    private void changing(User staff, String calendar, String action, Consumer<EntityManager> work) {
        book.change(calendar, (em, found) -> {
            checkManaged(staff, found);
            work.accept(em);
            book.changed(em, calendar);
            return true;
        });
        audit.record(staff, action, calendar, Map.of());
    }

    private void managed(EntityManager em, User staff, String calendar) {
        checkManaged(staff, CalendarTable.find(em, calendar).orElseThrow(Problems::missing));
    }

    private void checkManaged(User staff, Calendar calendar) {
        if (!kinds.mayManage(staff, calendar)) {
            throw Problems.forbidden();
        }
    }

    private void checkRule(WeeklyRule rule) {
        if (rule.days().isEmpty()) {
            throw Problems.invalid("days", "days");
        }
        if (rule.last().filter(last -> last.isBefore(rule.first())).isPresent()) {
            throw Problems.invalid("last", "last-day");
        }
        checkLength(rule.minutes(), rule.capacity());
        if (rule.from().plusMinutes(rule.minutes()).isBefore(rule.from())
                || rule.from().plusMinutes(rule.minutes()).isAfter(rule.until())) {
            throw Problems.invalid("until", "until");
        }
    }

    private static void checkLength(int minutes, int capacity) {
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw Problems.invalid("minutes", "minutes", LEAST_MINUTES, MOST_MINUTES);
        }
        if (capacity < 1 || capacity > MOST_PLACES) {
            throw Problems.invalid("capacity", "capacity", MOST_PLACES);
        }
    }

    /** What lies across something else that is offered is a slip. */
    private void checkOverlaps(EntityManager em, String calendar) {
        LocalDate today = book.today();
        book.table(em, calendar, today)
                .clash(today, today.plusDays(DAYS_COMPARED))
                .ifPresent(one -> {
                    throw Problems.conflict("across", book.day(one.start()));
                });
    }
}
