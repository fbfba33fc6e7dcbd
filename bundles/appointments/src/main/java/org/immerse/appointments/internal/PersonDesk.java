package org.immerse.appointments.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.appointment.Appointment;
import org.immerse.api.appointment.Appointment.Status;
import org.immerse.api.appointment.AppointmentSource;
import org.immerse.api.appointment.AppointmentSource.Planned;
import org.immerse.api.security.User;
import org.immerse.appointments.internal.WaitingList.Waits;
import org.immerse.appointments.internal.persistence.Booking;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person has to be at, was at and waits for, and what they should know of it. */
@Component(service = PersonDesk.class)
public final class PersonDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PersonDesk.class);

    /** People are reminded a day before. */
    private static final Duration REMINDED = Duration.ofDays(1);

    private final Book book;
    private final WaitingList waiting;

    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<AppointmentSource> sources = List.of();

    /** The appointments in this book. */
    @Activate
    public PersonDesk(@Reference Book book, @Reference WaitingList waiting) {
        this.book = book;
        this.waiting = waiting;
    }

    /**
     * Everything of a person.
     *
     * @param next still to come, soonest first
     * @param past over or cancelled, latest first
     * @param planned by other modules, soonest first
     */
    public record Mine(List<Booking> next, List<Booking> past, List<Waits> waits, List<Planned> planned) {
        /** Whether there is nothing at all. */
        public boolean isEmpty() {
            return next.isEmpty() && past.isEmpty() && waits.isEmpty() && planned.isEmpty();
        }

        /** Places that are kept for the person now. */
        public List<Waits> offers() {
            return waits.stream().filter(one -> one.turn().isPresent()).toList();
        }
    }

    /** Everything of a person. */
    public Mine of(User person) {
        List<Booking> all = book.read(em -> BookingTable.of(em, person.id()));
        Instant now = book.now();
        return new Mine(
                all.stream().filter(one -> one.appointment().isOpen(now)).toList(),
                all.stream()
                        .filter(one -> !one.appointment().isOpen(now))
                        .sorted(Comparator.comparing(
                                        (Booking one) -> one.appointment().start())
                                .reversed())
                        .toList(),
                waiting.of(person.id()),
                planned(person));
    }

    /** An appointment of this person; of others there is none. */
    public Optional<Booking> find(User person, String appointment) {
        return book.read(em -> BookingTable.find(em, appointment))
                .filter(one -> one.appointment().person().equals(person.id()));
    }

    private List<Planned> planned(User person) {
        List<Planned> all = new ArrayList<>();
        for (AppointmentSource source : sources) {
            try {
                all.addAll(source.planned(person));
            } catch (RuntimeException e) {
                LOG.warn("{} cannot say what is planned", source.module(), e);
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Planned::start).thenComparing(Planned::id))
                .toList();
    }

    /** Whether the person is to be reminded of it: it begins within a day, was not booked or moved since, and is not put away. */
    public boolean reminds(Booking booking) {
        Appointment one = booking.appointment();
        Instant from = one.start().minus(REMINDED);
        Instant now = book.now();
        return one.status() == Status.BOOKED
                && !booking.reminded()
                && !now.isBefore(from)
                && now.isBefore(one.start())
                && one.changed().isBefore(from);
    }

    /** How much the person should look at: what the other side changed, what is tomorrow, places kept for them. */
    public int news(User person) {
        List<Booking> all = book.read(em -> BookingTable.of(em, person.id()));
        long told = all.stream()
                .filter(one -> !one.news().isEmpty() || reminds(one))
                .count();
        long offers = waiting.of(person.id()).stream()
                .filter(one -> one.turn().isPresent())
                .count();
        return (int) (told + offers);
    }

    /** Whether the person has anything to do with appointments. */
    public boolean hasAny(User person) {
        return book.read(em -> BookingTable.any(em, person.id()))
                || !waiting.of(person.id()).isEmpty()
                || !planned(person).isEmpty();
    }

    /** The person has read what the other side did, and puts the reminder away. */
    public void read(User person, String appointment) {
        find(person, appointment)
                .ifPresent(one -> book.change(one.appointment().calendar(), (em, calendar) -> {
                    BookingTable.read(em, appointment);
                    if (reminds(one)) {
                        BookingTable.reminded(em, appointment);
                    }
                    book.changed(em, calendar.id(), appointment, person.id());
                    return true;
                }));
    }

    /** Topics of all events after which something may be another. */
    public Set<String> topics() {
        Set<String> topics = new HashSet<>(Set.of(Book.CHANGED));
        sources.forEach(source -> topics.addAll(source.topics()));
        return topics;
    }
}
