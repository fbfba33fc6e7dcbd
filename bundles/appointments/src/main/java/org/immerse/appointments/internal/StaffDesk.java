package org.immerse.appointments.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.appointment.CalendarInfo;
import org.immerse.api.appointment.CalendarKind;
import org.immerse.api.appointment.Shared;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.User;
import org.immerse.api.security.Visibility;
import org.immerse.appointments.internal.Kinds.Subject;
import org.immerse.appointments.internal.persistence.Booking;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.appointments.internal.persistence.CalendarTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calendars as those who look after them see them; of people no more than the firewall lets a booking tell. */
@Component(service = StaffDesk.class)
public final class StaffDesk {
    /** The firewall's task: what a booking tells. */
    public static final String TASK = "appointments.booked";

    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(120);

    private final Book book;
    private final Kinds kinds;
    private final Firewall firewall;

    /** Calendars in this book. */
    @Activate
    public StaffDesk(@Reference Book book, @Reference Kinds kinds, @Reference Firewall firewall) {
        this.book = book;
        this.kinds = kinds;
        this.firewall = firewall;
    }

    /** A subject somebody looks after, with its calendar where it has one. */
    public record Managed(CalendarKind kind, String subject, CalendarInfo info, Optional<Calendar> calendar) {}

    /** Whether this user may offer times for anything. */
    public boolean hasAny(User staff) {
        return !kinds.subjects(staff).isEmpty();
    }

    /** Every subject this user may offer times for; those with a calendar first. */
    public List<Managed> managed(User staff) {
        List<Subject> subjects = kinds.subjects(staff);
        Map<CalendarKind, List<String>> byKind = subjects.stream()
                .collect(Collectors.groupingBy(
                        Subject::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(Subject::id, Collectors.toUnmodifiableList())));
        List<Managed> all = new ArrayList<>();
        book.read(em -> {
            byKind.forEach((kind, ids) -> {
                Map<String, Calendar> known = CalendarTable.of(em, kind.id(), ids).stream()
                        .collect(Collectors.toMap(Calendar::subject, calendar -> calendar));
                ids.forEach(id -> kind.describe(id)
                        .ifPresent(info -> all.add(new Managed(kind, id, info, Optional.ofNullable(known.get(id))))));
            });
            return true;
        });
        return all.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.calendar().isPresent(), one.calendar().isPresent()))
                .toList();
    }

    /** The bookings of a calendar that begin on these days, both included, in order, as far as the firewall lets them be seen. */
    public List<Appointment> on(User staff, String calendar, LocalDate first, LocalDate last) {
        return book.read(em -> {
            check(em, staff, calendar);
            return between(
                    em,
                    List.of(calendar),
                    first.atStartOfDay(book.zone()).toInstant(),
                    last.plusDays(1).atStartOfDay(book.zone()).toInstant());
        });
    }

    /** What was booked lately and is to come, in all calendars of this user. */
    List<Appointment> around(Collection<String> calendars) {
        Instant now = book.now();
        return book.read(em -> between(em, calendars, now.minus(BACK), now.plus(AHEAD)));
    }

    /** Calendars this user looks after that have been opened, by id. */
    Map<String, Managed> opened(User staff) {
        return managed(staff).stream()
                .filter(one -> one.calendar().isPresent())
                .collect(Collectors.toMap(
                        one -> one.calendar().orElseThrow().id(), one -> one, (one, other) -> one, LinkedHashMap::new));
    }

    /** One appointment as its host may see it. */
    public Appointment seen(Appointment one) {
        Shared told = new Shared(
                shown("called", one.shared().called()),
                shown("language", one.shared().language()),
                shown("question", one.shared().question()));
        return new Appointment(
                one.id(),
                one.calendar(),
                "",
                one.start(),
                one.end(),
                one.mode(),
                one.status(),
                told,
                one.reason(),
                one.moves(),
                one.made(),
                one.changed());
    }

    private List<Appointment> between(EntityManager em, Collection<String> calendars, Instant from, Instant until) {
        return BookingTable.between(em, calendars, from, until).stream()
                .map(Booking::appointment)
                .map(this::seen)
                .toList();
    }

    /** How many appointments on these days would be cancelled with them. */
    public long booked(User staff, String calendar, LocalDate first, LocalDate last) {
        return on(staff, calendar, first, last).stream()
                .filter(one -> one.status() == Status.BOOKED && one.start().isAfter(book.now()))
                .count();
    }

    private String shown(String field, String words) {
        return firewall.of(TASK, field) == Visibility.SHOWN ? words : "";
    }

    private void check(EntityManager em, User staff, String calendar) {
        Calendar found = CalendarTable.find(em, calendar).orElseThrow(Problems::missing);
        if (!kinds.mayManage(staff, found)) {
            throw Problems.missing();
        }
    }
}
