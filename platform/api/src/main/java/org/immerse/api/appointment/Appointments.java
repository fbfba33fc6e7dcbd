package org.immerse.api.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immerse.api.security.User;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Calendars and what is booked in them. No place is ever given twice, whatever happens at once and wherever the host is stopped. Who
 * calls is checked by the {@link CalendarKind}. Each change emits {@code appointments.changed} (calendar; appointment and person where
 * there are). Problems are {@link org.immerse.api.text.ProblemException}s. Thread-safe.
 */
@ProviderType
public interface Appointments {
    /** The calendar of a subject, made where there is none yet. For who may offer times. */
    Calendar open(User staff, String kind, String subject);

    /** The calendar of a subject. */
    Optional<Calendar> find(String kind, String subject);

    /** One calendar. */
    Optional<Calendar> find(String calendar);

    /** Offers times every week. */
    void offer(User staff, String calendar, WeeklyRule rule);

    /** Offers one time; refused as CONFLICT where one begins at the same moment. */
    void offer(User staff, String calendar, Instant start, Duration length, int capacity, Mode mode);

    /** The slots that begin on these days, both included, and can still be booked, in order; full ones have 0 free places. */
    List<Slot> slots(Optional<User> reader, String calendar, LocalDate from, LocalDate until);

    /** Books a place. CONFLICT where it was taken, is not offered, or the person has as many appointments there as allowed. */
    Appointment book(User person, String calendar, Instant start, Shared shared);

    /** Moves an appointment to another time of its calendar, at once: where that fails it stays as it was. For both sides. */
    Appointment move(User by, String appointment, Instant start);

    /** Cancels. The other side says a reason; the person may. */
    Appointment cancel(User by, String appointment, String reason);

    /** All appointments of a person, soonest first. */
    List<Appointment> of(String person);

    /** Where free times of a calendar are shown and booked, as a path of this site. */
    default String bookingPath(String calendar) {
        return "appointments/book/" + calendar;
    }

    /** Where staff look after a calendar, as a path of this site. */
    default String managePath(String calendar) {
        return "appointments/manage/" + calendar;
    }
}
