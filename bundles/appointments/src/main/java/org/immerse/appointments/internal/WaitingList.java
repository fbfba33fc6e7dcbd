package org.immerse.appointments.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immerse.api.appointment.Calendar;
import org.immerse.api.security.User;
import org.immerse.appointments.internal.domain.Turns.Turn;
import org.immerse.appointments.internal.persistence.BookingTable;
import org.immerse.appointments.internal.persistence.CalendarTable;
import org.immerse.appointments.internal.persistence.WaitingTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waiting for a place: whoever waits longest is offered one that was given back, for a limited time. */
@Component(service = WaitingList.class)
public final class WaitingList {
    private final Book book;
    private final Kinds kinds;

    /** The list of this book. */
    @Activate
    public WaitingList(@Reference Book book, @Reference Kinds kinds) {
        this.book = book;
        this.kinds = kinds;
    }

    /**
     * Somebody waits for a calendar.
     *
     * @param turn the place that is kept for them now
     */
    public record Waits(Calendar calendar, Optional<Turn> turn) {}

    /** Begins to wait; who waits already goes on. Who has an appointment there cannot. */
    public void join(User person, String calendar) {
        book.change(calendar, (em, found) -> {
            if (!kinds.mayBook(person, found)) {
                throw Problems.forbidden();
            }
            if (BookingTable.open(em, calendar, person.id(), book.now()) >= kinds.openPerPerson(found)) {
                throw Problems.conflict("one-already");
            }
            if (!WaitingTable.waits(em, calendar, person.id())) {
                WaitingTable.add(em, book.nextId(), calendar, person.id(), book.now());
                book.changed(em, calendar, "", person.id());
            }
            return true;
        });
    }

    /** Waits no longer. A place that was kept for them goes to the next. */
    public void leave(User person, String calendar) {
        book.change(calendar, (em, found) -> {
            if (WaitingTable.leave(em, calendar, person.id(), book.now())) {
                book.changed(em, calendar, "", person.id());
            }
            return true;
        });
    }

    /** What a person waits for, longest first, with the place that is kept for them now. */
    public List<Waits> of(String person) {
        return book.read(em -> WaitingTable.of(em, person).stream()
                .flatMap(calendar -> CalendarTable.find(em, calendar).stream())
                .map(calendar -> new Waits(calendar, turn(em, calendar.id(), person)))
                .toList());
    }

    /** Whether a person waits for this calendar. */
    public boolean waits(User person, String calendar) {
        return book.read(em -> WaitingTable.waits(em, calendar, person.id()));
    }

    /** How many wait for a calendar. */
    public long waiting(String calendar) {
        return book.read(em -> WaitingTable.count(em, calendar));
    }

    /** The place that is kept for a person, where it is still offered. */
    private Optional<Turn> turn(EntityManager em, String calendar, String person) {
        return WaitingTable.turns(em, calendar, book.offer(), book.now()).stream()
                .filter(turn -> turn.person().equals(person))
                .filter(turn -> isOffered(em, calendar, turn.start()))
                .findFirst();
    }

    private boolean isOffered(EntityManager em, String calendar, Instant start) {
        return book.bookable(em, calendar, book.day(start), book.day(start)).stream()
                .anyMatch(slot -> slot.start().equals(start));
    }
}
